#include "ui/frame/closingword.h"

#include <QCoreApplication>
#include <QSettings>

#include "ui/frame/strips.h"
#include "ui/widgets/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct Closing {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Closing)
};

} // namespace

ClosingWord::Answer ClosingWord::ask(std::function<void()> hide, std::function<void()> quit)
{
    const QString missing = m_whoWouldMiss ? m_whoWouldMiss() : QString();
    if (missing.isEmpty())
        return Answer::End;
    if (m_memory.value(u"window/hideTold"_s).toBool())
        return Answer::Hide;
    // A window that vanishes while its services go on would look like a crash.
    Notice* notice = m_strips.tell(u"close"_s, Mark::Info, missing, Closing::tr("Closed windows go to the tray and the program goes on; Ctrl+Q ends it."));
    notice->addButton(Closing::tr("Go to the tray"), {}, [this, hide = std::move(hide)] {
        m_memory.setValue(u"window/hideTold"_s, true);
        m_strips.close(u"close"_s);
        hide();
    });
    notice->addButton(Closing::tr("Quit"), u"power"_s, std::move(quit));
    return Answer::Stay;
}

} // namespace everyport::ui
