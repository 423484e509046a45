package nl.vierlagen.reputation;

import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerContract;

class ReputationLayerTest extends LayerContract {

    @Override
    protected Layer layer() {
        return new ReputationLayer();
    }

    @Override
    protected String completeFacts() {
        return """
                monitoring: { daysPerWeek: 5 }
                mentions: { found: 40, followed: 31 }
                partners: { named: 6, watched: 4 }
                crisis: { plan: 2026-02-10, planPoints: 7, lastDrill: 2026-05-20, firstMessageMinutes: 50 }
                presence: { activeMonths: 11 }
                webcare:
                  from: 2026-08-01
                  to: 2026-10-31
                  messages: 240
                  answered: 221
                  withinHour: 170
                  medianMinutes: 22
                  p90Minutes: 180
                apologies: { mistakes: 4, acknowledgedSameDay: 3 }
                news: { inUse: [linkedin, instagram, facebook], spreadOn: [linkedin, facebook] }
                ambassadors: { known: 12, active: 5 }
                """;
    }
}
