#include "ui/frame/palette/palettehits.h"

#include <algorithm>

#include <QAction>
#include <QCoreApplication>

#include "ui/frame/keyboard/shortcutregistry.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct Hits {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Hits)
};

PaletteHit hitOf(const ShortcutRegistry::Entry& known)
{
    PaletteHit hit;
    hit.group = Hits::tr("Actions");
    hit.title = known.action->text().remove(u'&');
    hit.detail = known.action->statusTip(); // another name for it, by which it is sought
    hit.icon = known.action->icon().name();
    hit.keys = known.now.toString(QKeySequence::NativeText);
    hit.go = [action = known.action] {
        if (action)
            action->trigger();
    };
    return hit;
}

/// An action of the window's that does no more than go to a page: it has the page's name.
QString goingTo(const PageEntry& entry)
{
    return u"window/"_s + entry.id;
}

} // namespace

QList<PaletteHit> actionHits(
    const std::vector<PageEntry>& pages, const ShortcutRegistry& registry, const QAction* except)
{
    QList<PaletteHit> hits, everywhere;
    for (const ShortcutRegistry::Entry& known : registry.entries()) {
        const QAction* action = known.action;
        if (!action || !action->isEnabled() || !action->isVisible() || action == except
            || known.id.startsWith("page/"_L1)
            || std::any_of(
                pages.begin(), pages.end(), [&known](const PageEntry& entry) { return goingTo(entry) == known.id; }))
            continue;
        (known.id.startsWith("window/"_L1) ? everywhere : hits).append(hitOf(known));
    }
    return hits + everywhere;
}

QList<PaletteHit> pageHits(
    const std::vector<PageEntry>& pages, const ShortcutRegistry& registry, std::function<void(const QString& id)> go)
{
    QList<PaletteHit> hits;
    for (const PageEntry& entry : pages) {
        PaletteHit hit;
        hit.group = Hits::tr("Pages");
        hit.title = entry.title;
        hit.icon = entry.icon;
        for (const ShortcutRegistry::Entry& known : registry.entries()) {
            if ((known.id == u"page/"_s + entry.id || known.id == goingTo(entry)) && hit.keys.isEmpty())
                hit.keys = known.now.toString(QKeySequence::NativeText);
        }
        hit.go = [go, id = entry.id] { go(id); };
        hits.append(hit);
    }
    return hits;
}

} // namespace everyport::ui
