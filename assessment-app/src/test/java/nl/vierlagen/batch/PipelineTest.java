package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.vierlagen.intake.Document;
import nl.vierlagen.layer.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void handsOnEverythingInTheOrderOfTheSources(int jobs) {
        List<Integer> received = new ArrayList<>();

        new Pipeline(jobs).run(documents(500), PipelineTest::number, received::add);

        assertThat(received).isEqualTo(IntStream.rangeClosed(1, 500).boxed().toList());
    }

    @Test
    void waitsForAnEarlierDocumentThatTakesLonger() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        List<Integer> received = new ArrayList<>();

        new Pipeline(2)
                .run(
                        documents(2),
                        document -> {
                            if (number(document) == 1) {
                                await(secondIsDone);
                            } else {
                                secondIsDone.countDown();
                            }
                            return number(document);
                        },
                        received::add);

        assertThat(received).containsExactly(1, 2);
    }

    @Test
    void keepsABoundedNumberUnderWay() {
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger received = new AtomicInteger();
        Set<Integer> underWay = new HashSet<>();
        Consumer<Consumer<Document>> sources = receiver -> documents(1000).accept(document -> {
            receiver.accept(document);
            underWay.add(handedOver.incrementAndGet() - received.get());
        });

        new Pipeline(3).run(sources, PipelineTest::number, number -> received.incrementAndGet());

        assertThat(received).hasValue(1000);
        assertThat(underWay).allSatisfy(many -> assertThat(many).isLessThan(3 * 8));
    }

    @Test
    void receivesOnTheCallingThreadAndWorksOnOthers() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        Set<Thread> receivers = new HashSet<>();

        new Pipeline(2)
                .run(
                        documents(50),
                        document -> workers.add(Thread.currentThread()),
                        added -> receivers.add(Thread.currentThread()));

        assertThat(receivers).containsExactly(Thread.currentThread());
        assertThat(workers).doesNotContain(Thread.currentThread()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void passesOnAFailureOfTheWorkAfterWhatCameBefore() {
        List<Integer> received = new ArrayList<>();
        IllegalArgumentException failure = new IllegalArgumentException("the third");

        assertThatThrownBy(() -> new Pipeline(2)
                        .run(
                                documents(5),
                                document -> {
                                    if (number(document) == 3) {
                                        throw failure;
                                    }
                                    return number(document);
                                },
                                received::add))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(failure);
        assertThat(received).containsExactly(1, 2);
    }

    @Test
    void endsItsThreadsEvenIfTheSourcesFail() throws InterruptedException {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        IllegalStateException failure = new IllegalStateException("no more");
        Consumer<Consumer<Document>> sources = receiver -> {
            documents(20).accept(receiver);
            throw failure;
        };

        assertThatThrownBy(() ->
                        new Pipeline(2).run(sources, document -> workers.add(Thread.currentThread()), added -> {}))
                .isSameAs(failure);
        for (Thread worker : workers) {
            worker.join(TimeUnit.MINUTES.toMillis(1));
            assertThat(worker.isAlive()).isFalse();
        }
    }

    @Test
    void needsAJob() {
        assertThatThrownBy(() -> new Pipeline(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jobs");
    }

    /** As many documents, each beginning on the line of its number. */
    private static Consumer<Consumer<Document>> documents(int count) {
        return receiver -> IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Document.Readable(new Place("f", number, 1), Document.Syntax.JSON, ""))
                .forEach(receiver);
    }

    private static int number(Document document) {
        return document.start().line();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES))
                    .as("the other came too")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
