#include "ui/demoquestions.h"

#include <QAbstractButton>
#include <QCoreApplication>

#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuoted = 60;
constexpr int longestList = 400;
const QString strip = u"goingover"_s;

struct DemoQuestion {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::DemoQuestion)
};

/// The strip has been answered.
std::function<void()> closing(MainWindow& window, std::function<void()> way)
{
    return [&window, way = std::move(way)] {
        window.strips().close(strip);
        way();
    };
}

void giveKeyboard(Notice& notice, QAbstractButton& safe)
{
    notice.show(); // now, not a turn later
    safe.show();
    safe.setFocus(Qt::OtherFocusReason);
    safe.window()->setAttribute(Qt::WA_KeyboardFocusChange); // or it is not seen where the keyboard is
}

} // namespace

void askBeforeDemo(MainWindow& window, const QString& missing, std::function<void()> go)
{
    Notice* notice = window.strips().tell(strip, Mark::Trouble, missing,
        DemoQuestion::tr("The demo takes the place of your station: all that you serve stops until you leave it."));
    QAbstractButton* stay = notice->addButton(DemoQuestion::tr("Stay here"), {}, closing(window, [] {}));
    notice->addButton(DemoQuestion::tr("Start the demo"), u"play"_s, closing(window, std::move(go)));
    giveKeyboard(*notice, *stay);
}

void askBeforeHome(
    MainWindow& window, const QStringList& polls, std::function<void()> keep, std::function<void()> leave)
{
    QStringList quoted;
    for (const QString& question : polls)
        quoted.append(u'“' + shownInLine(question, longestQuoted) + u'”');
    Notice* notice = window.strips().tell(strip, Mark::Trouble, DemoQuestion::tr("Gone with the demo:"),
        DemoQuestion::tr("%1. What you keep comes along as a draft, without its votes and readers.")
            .arg(shownInLine(quoted.join(u", "_s), longestList)));
    QAbstractButton* safe = notice->addButton(
        DemoQuestion::tr("Keep and leave"), u"save"_s, closing(window, std::move(keep)));
    notice->addButton(DemoQuestion::tr("Discard and leave"), u"log-out"_s, closing(window, std::move(leave)));
    giveKeyboard(*notice, *safe);
}

void tellOfKept(MainWindow& window)
{
    window.strips().tell(u"keptpolls"_s, Mark::Info, DemoQuestion::tr("Your polls are kept:"),
        DemoQuestion::tr("they come as drafts with the next start."));
}

} // namespace everyport::ui
