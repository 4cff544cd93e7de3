#include "ui/frame/window/windowdialogs.h"

#include "app/station/running/station.h"
#include "ui/certificates/certificatelist.h"
#include "ui/frame/dialogs/aboutdialog.h"
#include "ui/frame/dialogs/reportdialog.h"
#include "ui/frame/dialogs/updatedialog.h"
#include "ui/frame/handbook/handbookwindow.h"
#include "ui/frame/keyboard/shortcutsdialog.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/frame/palette/commandpalette.h"
#include "ui/frame/palette/palettehits.h"
#include "ui/frame/window/pagestack.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

WindowDialogs::WindowDialogs(
    PageContext& context, WindowActions& actions, const PageStack& pages, std::function<QString()> front)
    : m_context(context), m_actions(actions), m_pages(pages)
{
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(actions.palette, [this] { openPalette(); });
    on(actions.preferences, [this] { m_context.goTo(u"preferences"_s); });
    on(actions.certificates, [this] {
        (new CertificateList(m_context.station().certificates(), m_context.tasks(), m_context.window()))->open();
    });
    on(actions.backup, [this] { m_context.goTo(u"preferences"_s, u"backup"_s); });
    on(actions.shortcuts, [this] { (new ShortcutsDialog(m_context.shortcuts(), m_context.window()))->open(); });
    on(actions.handbook, [this, front = std::move(front)] {
        const PageEntry* entry = m_pages.entry(front());
        openHandbook(entry ? entry->handbookChapter() : QString());
    });
    on(actions.report, [this] { reportProblem(m_context); });
    on(actions.updates, [this] { (new UpdateDialog(m_context))->open(); });
    on(actions.about, [this] { (new AboutDialog(m_context))->open(); });
}

void WindowDialogs::openPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette([this](const QString& typed) { return findHits(typed); }, m_context.window());
    m_palette->open();
}

void WindowDialogs::openHandbook(const QString& chapter)
{
    if (!m_handbook)
        m_handbook = new HandbookWindow(m_context.window());
    m_handbook->openChapter(chapter);
}

QList<PaletteHit> WindowDialogs::findHits(const QString& typed)
{
    const auto openChapter = [this](const QString& chapter) { openHandbook(chapter); };
    if (typed.startsWith(u'?'))
        return HandbookWindow::find(typed.mid(1).trimmed(), openChapter);
    QList<PaletteHit> hits = actionHits(m_pages.entries(), m_context.shortcuts(), m_actions.palette);
    if (typed.startsWith(u'>'))
        return hits;
    hits = pageHits(m_pages.entries(), m_context.shortcuts(), [this](const QString& id) { m_context.goTo(id); }) + hits;
    if (typed.isEmpty())
        return hits;
    for (const auto& [id, outline] : m_pages.outlines())
        hits.append(outline->find(typed));
    hits.append(HandbookWindow::find(typed, openChapter));
    return hits;
}

} // namespace everyport::ui
