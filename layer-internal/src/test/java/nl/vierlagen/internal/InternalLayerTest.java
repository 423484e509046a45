package nl.vierlagen.internal;

import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerContract;

class InternalLayerTest extends LayerContract {

    @Override
    protected Layer layer() {
        return new InternalLayer();
    }

    @Override
    protected String completeFacts() {
        return """
                policy: { points: [purpose, accountability, copyright, confidentiality], lastReview: 2026-03-15 }
                staff: { total: 25, briefed: 20, onIntranet: 9 }
                survey: { answered: 18, supportive: 13 }
                team: { people: 4, tasksAgreed: 3, trainingHours: 42 }
                roles: { needed: 6, filled: 5 }
                starters: { started: 2, instructed: 2 }
                channels:
                  - { name: linkedin, owner: "S. Visser", deputy: "T. Bakker", twoStep: true }
                  - { name: instagram, owner: "T. Bakker", deputy: none, twoStep: false }
                access: { lastCheck: 2026-06-01 }
                targets:
                  - { name: "20 job applications a year", linked: true, baseline: true, measured: true }
                  - { name: "first reply within an hour", linked: true, baseline: false, measured: true }
                reporting: { lastDiscussed: 2026-09-30 }
                """;
    }
}
