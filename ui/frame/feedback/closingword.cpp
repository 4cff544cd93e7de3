#include "ui/frame/feedback/closingword.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QSettings>

#include "ui/frame/feedback/messagebars.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct Closing {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Closing)
};

QString lossOfWork(ClosingWord::Loss how)
{
    switch (how) {
    case ClosingWord::Loss::End: return Closing::tr("%1. What is not finished is lost when the program ends.");
    case ClosingWord::Loss::Demo: return Closing::tr("%1. What is not finished is lost when the demo begins or ends.");
    case ClosingWord::Loss::NewWindow: break;
    }
    return Closing::tr("%1. What is not finished is lost when the language changes.");
}

QString lossOfWriting(ClosingWord::Loss how)
{
    switch (how) {
    case ClosingWord::Loss::End: return Closing::tr("%1. What is not saved is lost when the program ends.");
    case ClosingWord::Loss::Demo: return Closing::tr("%1. What is not saved is lost when the demo begins or ends.");
    case ClosingWord::Loss::NewWindow: break;
    }
    return Closing::tr("%1. What is not saved is lost when the language changes.");
}

QString stayWords(const ClosingWord::Lost& lost)
{
    if (lost.isWork)
        return Closing::tr("Go on");
    return lost.isEdited ? Closing::tr("Keep editing") : Closing::tr("Stay");
}

} // namespace

void ClosingWord::setQuestion(std::function<QString()> whoWouldMiss, std::function<bool()> hasTray)
{
    m_whoWouldMiss = std::move(whoWouldMiss);
    m_hasTray = std::move(hasTray);
}

ClosingWord::Answer ClosingWord::ask(const Ways& ways)
{
    const bool tray = m_hasTray && m_hasTray();
    if (tray && m_memory.value(u"window/alwaysTray"_s).toBool())
        return Answer::Hide;
    const QString missing = m_whoWouldMiss ? m_whoWouldMiss() : QString();
    if (missing.isEmpty())
        return Answer::End;
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

void ClosingWord::askUnsaved(Loss how, const Lost& lost, LossWays ways)
{
    const bool ends = how == Loss::End;
    const QString head = lost.isWork ? Closing::tr("Not finished:") : Closing::tr("Not saved:");
    const QString sentence = lost.isWork ? lossOfWork(how) : lossOfWriting(how);
    Notice* notice = m_strips.tell(
        u"unsaved"_s, Mark::Trouble, head, sentence.arg(shownInLine(lost.words.join(u", "_s), 400)));
    const auto answered = [this](std::function<void()> way) {
        return [this, way = std::move(way)] {
            m_strips.close(u"unsaved"_s);
            way();
        };
    };
    m_stay = notice->addButton(stayWords(lost), {}, answered(std::move(ways.stay)));
    if (!ways.saveWords.isEmpty())
        notice->addButton(ways.saveWords, u"save"_s, answered(std::move(ways.save)));
    notice->addButton(ends ? Closing::tr("Discard and quit") : Closing::tr("Discard and change"),
        ends ? u"power"_s : u"trash-2"_s, std::move(ways.discard));
    notice->show(); // now, not a turn later: the keyboard goes there
    m_stay->show();
    m_stay->setFocus(Qt::OtherFocusReason);
    m_stay->window()->setAttribute(Qt::WA_KeyboardFocusChange); // or it is not seen where the keyboard is
}

bool ClosingWord::isAsking() const
{
    return m_stay && m_stay->isVisible();
}

bool ClosingWord::stay()
{
    if (!isAsking())
        return false;
    m_stay->click();
    return true;
}

} // namespace everyport::ui
