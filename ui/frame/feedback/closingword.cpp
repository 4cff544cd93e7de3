#include "ui/frame/feedback/closingword.h"

#include <QCoreApplication>
#include <QSettings>

#include "ui/frame/feedback/messagebars.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct Closing {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Closing)
};

} // namespace

void ClosingWord::setQuestion(std::function<QString()> whoWouldMiss, std::function<bool()> hasTray)
{
    m_whoWouldMiss = std::move(whoWouldMiss);
    m_hasTray = std::move(hasTray);
}

ClosingWord::Answer ClosingWord::ask(const Ways& ways)
{
    const QString missing = m_whoWouldMiss ? m_whoWouldMiss() : QString();
    if (missing.isEmpty())
        return Answer::End;
    const bool tray = m_hasTray && m_hasTray();
    if (tray && m_memory.value(u"window/hideTold"_s).toBool())
        return Answer::Hide;
    // A window that vanishes while its services go on would look like a crash.
    Notice* notice = m_strips.tell(u"close"_s, Mark::Info, missing,
        tray ? Closing::tr("Closed windows go to the tray and the program goes on; Ctrl+Q ends it.")
             : Closing::tr("This desktop has no tray to go to, so the window stays."));
    const auto gone = [this](std::function<void()> way) {
        return [this, way = std::move(way)] {
            m_strips.close(u"close"_s);
            way();
        };
    };
    if (tray) {
        notice->addButton(Closing::tr("Go to the tray"), {}, gone([this, hide = ways.hide] {
            m_memory.setValue(u"window/hideTold"_s, true);
            hide();
        }));
    } else {
        notice->addButton(Closing::tr("Minimise"), {}, gone(ways.minimise));
    }
    notice->addButton(Closing::tr("Quit"), u"power"_s, ways.quit);
    return Answer::Stay;
}

} // namespace everyport::ui
