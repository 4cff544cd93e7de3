// PageStates' part in the Console.
#include <cstdio>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include "tests/ui/screenshots/pagestates.h"
#include "tests/ui/screenshots/settle.h"
#include "ui/console/page/consolepage.h"
#include "ui/console/page/promptpane.h"
#include "ui/console/prompt/namespopup.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/window/mainwindow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto plot = R"(
class Plot:
    def _repr_svg_(self):
        lines = ''.join(f'<path d="M0,{150 - 20 * n} C80,{140 - 22 * n} 200,{90 - 10 * n} 460,{60 - 8 * n}" fill="none" stroke="{c}" stroke-width="2"/>'
            for n, c in enumerate(('#1f66b2', '#e36300', '#057754')))
        return f'<svg xmlns="http://www.w3.org/2000/svg" width="480" height="160"><rect width="480" height="160" fill="white"/>{lines}</svg>'

Plot())";

// As pandas writes one; that need not be installed.
constexpr auto frame = R"(
class Frame:
    def _repr_html_(self):
        rows = zip((412, 388, 95, 1204, 17, 0), (0, 2, 0, 14, 0, 0), (0.1947, 0.1834, 0.0449, 0.5690, 0.0080, 0.0))
        lines = ''.join(f'<tr><th>{n}</th><td>Reader {n + 1}</td><td>{c}</td><td>{f}</td><td>{s:.4f}</td></tr>'
            for n, (c, f, s) in enumerate(rows))
        head = ''.join(f'<th>{each}</th>' for each in ('', 'reader', 'cards', 'faults', 'share'))
        return f'<table border="1" class="dataframe"><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>'

Frame())";

constexpr auto figure = R"(
import matplotlib.pyplot as plt
shown, axes = plt.subplots(figsize=(6, 2.6))
for word, votes in (('Bus lane', (3, 9, 22, 41, 60)), ('Library', (5, 12, 19, 26, 30))):
    line = axes.plot(range(5), votes, label=word)

axes.set_xlabel('minutes'); axes.set_ylabel('votes'); legend = axes.legend()
shown.tight_layout()
plt.show())";

} // namespace

void PageStates::console()
{
    m_window.goTo(u"console"_s);
    settle(800);
    auto* page = qobject_cast<ConsolePage*>(m_window.page(u"console"_s));
    ConsoleController& controller = page->prompt()->controller();
    PromptEdit* prompt = page->prompt()->prompt();
    m_take(u"console-empty"_s, false);
    const auto run = [&](const QString& source) {
        controller.run(source, true);
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
    run(u"def outcome(bar):\n    return sum(n for n in bar.tally.values()) / len([each for each in bar.missing if each.state == 'open' and each.votes])\n"_s);
    run(u"outcome(polls[0])"_s);
    m_take(u"console-traceback-long"_s, false);
    run(QString::fromLatin1(frame).trimmed());
    m_take(u"console-frame"_s, false);
    // The first time it looks at all fonts, longer than a command may hold the window; it remembers them.
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import matplotlib.pyplot"_s}) != 0)
        std::fprintf(stderr, "screenshots: console-figure is without one: there is no matplotlib\n");
    run(QString::fromLatin1(figure).trimmed());
    settle(5000);
    m_take(u"console-figure"_s, false);
    run(u"asyncio.ensure_future(asyncio.sleep(600))"_s);
    run(u"for i in range(12000): print('line', i)\n"_s);
    m_take(u"console-flood"_s, false);
    prompt->setSource(
        u"def names():\n    for each in services:\n        yield each.name.upper()  # as they are called"_s);
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
    controller.run(u"await asyncio.sleep(60)"_s);
    settle(1300);
    m_take(u"console-running"_s, false);
    controller.interrupt();
    settle(300);
    // It gives the window its events from within: `run` comes back when the command has ended.
    QTimer::singleShot(1300, &controller, [&] {
        if (!controller.isBusy())
            std::fprintf(stderr, "screenshots: console-busy is of a prompt that is not busy\n");
        m_take(u"console-busy"_s, false);
        controller.interrupt();
    });
    controller.run(u"import time\nfor _ in range(600): time.sleep(0.1)\n"_s, true);
    settle(1900); // also where it came back at once
    prompt->setFocus();
    QTest::keyClicks(prompt, u"polls[0].re"_s);
    settle(1200);
    m_take(u"console-typed"_s, false);
    QTest::keyClick(prompt, Qt::Key_Escape);
    prompt->setSource(u"for poll in polls\n    print(poll.question)"_s);
    settle(1200);
    m_take(u"console-mistake"_s, false);
    prompt->setSource({});
    m_window.goTo(u"polls"_s);
    m_window.windowActions().consoleDrawer->trigger();
    settle(500);
    m_take(u"console-drawer"_s, false);
    m_window.windowActions().consoleDrawer->trigger();
}

} // namespace everyport::ui
