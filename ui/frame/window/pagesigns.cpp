#include "ui/frame/window/pagesigns.h"

#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/frame/window/pagestack.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/languages/saidwords.h"

namespace everyport::ui {
namespace {

/// The two worst troubles as parts of the status bar: after the services, before the plain numbers.
QList<StatusPart> troubleParts(const Alerts& troubles)
{
    QList<StatusPart> parts;
    for (const Trouble& trouble : troubles.all()) {
        if (trouble.severity == Trouble::Severity::Working || parts.size() == 2)
            continue;
        StatusPart part;
        part.order = 11 + int(parts.size());
        part.mark = trouble.severity == Trouble::Severity::Failed ? Mark::Failed : Mark::Trouble;
        part.toolTip = trouble.head + u' ' + saidWords(trouble.text);
        part.text = trouble.brief.isEmpty() ? part.toolTip : trouble.brief;
        part.page = trouble.page;
        part.subject = trouble.subject;
        parts.append(part);
    }
    return parts;
}

} // namespace

PageSigns::PageSigns(const PageStack& pages, const Alerts& troubles, SideRail& rail, StatusBar& status)
    : m_pages(pages), m_troubles(troubles), m_rail(rail), m_status(status)
{
    connect(&troubles, &Alerts::changed, this, &PageSigns::refresh);
    connect(&pages, &PageStack::outlineChanged, this, &PageSigns::refresh);
}

void PageSigns::refresh()
{
    showBadges();
    showStatus();
}

void PageSigns::showBadges()
{
    for (const PageEntry& entry : m_pages.entries()) {
        RailButton* button = m_rail.button(entry.id);
        if (!button)
            continue; // a tool
        button->setTrouble(m_troubles.needs(entry.id));
        if (const auto outline = m_pages.outlines().find(entry.id); outline != m_pages.outlines().end()) {
            button->setBadge(outline->second->badge());
            if (entry.comesAndGoes)
                m_rail.setShown(entry.id, outline->second->isInRail());
        }
    }
}

void PageSigns::showStatus()
{
    QList<StatusPart> parts;
    for (const auto& [id, outline] : m_pages.outlines())
        parts.append(outline->status());
    parts.append(troubleParts(m_troubles));
    m_status.show(parts);
}

} // namespace everyport::ui
