package nl.vierlagen.website;

import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerContract;

class WebsiteLayerTest extends LayerContract {

    @Override
    protected Layer layer() {
        return new WebsiteLayer();
    }

    @Override
    protected String completeFacts() {
        return """
                scan: { date: 2026-10-28, site: "https://www.example.nl" }
                pages: { lookedAt: 60, withPreview: 57, withFeed: 60, worthSharing: 42, withShareLink: 33 }
                shareLinks:
                  - { network: linkedin, links: 33, plain: 33 }
                  - { network: facebook, links: 33, plain: 0 }
                icons: { found: 36, named: 30 }
                profiles:
                  - { network: linkedin, address: "https://www.linkedin.com/company/example", linked: true, declared: true }
                  - { network: instagram, address: "https://www.instagram.com/example", linked: true, declared: false }
                profileLinks: { found: 3, working: 2 }
                items:
                  since: 2026-01-01
                  found: [ { date: 2026-08-30 }, { date: 2026-09-20 }, { date: 2026-10-21 } ]
                reviews: { latest: 2026-10-12 }
                reactions: { received: 40, answered: 31 }
                vacancies: { open: 4, marked: 3 }
                search: { ownResults: 4 }
                community: { questions: 60, answered: 48 }
                embeds:
                  - { network: youtube, shown: 6, beforeConsent: 1 }
                """;
    }
}
