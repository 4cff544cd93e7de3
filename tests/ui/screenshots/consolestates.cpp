// PageStates' part in the Console.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "tests/ui/screenshots/pagestates.h"
#include "ui/console/consoledesk.h"
#include "ui/console/consolepage.h"
#include "ui/console/namespopup.h"
#include "ui/console/promptedit.h"
#include "ui/console/promptpane.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/windowactions.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

void settle(int msecs)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < msecs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

constexpr auto plot = R"(
class Plot:
    def _repr_svg_(self):
        lines = ''.join(f'<path d="M0,{150 - 20 * n} C80,{140 - 22 * n} 200,{90 - 10 * n} 460,{60 - 8 * n}" fill="none" stroke="{c}" stroke-width="2"/>'
            for n, c in enumerate(('#1f66b2', '#e36300', '#057754')))
        return f'<svg xmlns="http://www.w3.org/2000/svg" width="480" height="160"><rect width="480" height="160" fill="white"/>{lines}</svg>'

Plot())";

} // namespace

void PageStates::console()
{
    m_window.goTo(u"console"_s);
    settle(800);
    auto* page = qobject_cast<ConsolePage*>(m_window.page(u"console"_s));
    ConsoleDesk& desk = page->prompt()->desk();
    PromptEdit* prompt = page->prompt()->prompt();
    m_take(u"console-empty"_s, false);
    const auto run = [&](const QString& source) {
        desk.run(source, true);
        settle(250);
    };
    run(u"services"_s);
    run(u"import asyncio; await asyncio.sleep(0.04, 'item-1204')"_s);
    run(QString::fromLatin1(plot).trimmed());
    m_take(u"console"_s, false);
    run(u"polls[0]"_s);
    run(u"def share(poll):\n    return {name: count / poll.votes for name, count in poll.tally.items()}\n"_s);
    run(u"share(None)"_s);
    m_take(u"console-traceback"_s, false);
    run(u"asyncio.ensure_future(asyncio.sleep(600))"_s);
    run(u"for i in range(12000): print('line', i)\n"_s);
    m_take(u"console-flood"_s, false);
    prompt->setSource(u"def names():\n    for each in services:\n        yield each.name.upper()  # as they are called"_s);
    m_take(u"console-block"_s, false);
    prompt->setSource(u"await polls[0].op"_s);
    prompt->setFocus();
    QTest::keyClick(prompt, Qt::Key_Tab);
    settle(2500);
    prompt->setSource(u"services[0].st"_s);
    QTest::keyClick(prompt, Qt::Key_Tab);
    settle(2500);
    m_take(u"console-names"_s, false);
    QTest::keyClick(prompt, Qt::Key_Escape);
    prompt->setSource({});
    QTest::keyClick(prompt, Qt::Key_R, Qt::ControlModifier);
    settle(200);
    m_take(u"console-search"_s, false);
    page->stepBack();
    desk.run(u"await asyncio.sleep(60)"_s);
    settle(1300);
    m_take(u"console-running"_s, false);
    desk.interrupt();
    settle(300);
    m_window.goTo(u"polls"_s);
    m_window.windowActions().consoleDrawer->trigger();
    settle(500);
    m_take(u"console-drawer"_s, false);
    m_window.windowActions().consoleDrawer->trigger();
}

} // namespace everyport::ui
