#include "ui/forms/unansweredforms.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSettings>
#include <QWidget>

#include "app/chat/model/sentforms.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto unansweredKey = u"window/unanswered"_s;

struct Unanswered {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::UnansweredForms)
};

void remember(QSettings& memory, const QStringList& titles)
{
    if (titles.isEmpty())
        memory.remove(unansweredKey);
    else
        memory.setValue(unansweredKey, titles);
    memory.sync(); // whoever ends us may not wait
}

} // namespace

UnansweredForms::UnansweredForms(QSettings& memory, chat::SentForms& forms)
{
    if (forms.underWay().isEmpty())
        return;
    const auto rememberAll = [&memory, &forms, unread = memory.value(unansweredKey).toStringList()] {
        remember(memory, unread + forms.underWay());
    };
    rememberAll();
    m_ended = forms.whenEnded(rememberAll);
}

void UnansweredForms::show(PageContext& context)
{
    const QStringList titles = context.memory().value(unansweredKey).toStringList();
    auto* strips = context.window()->findChild<MessageBars*>();
    if (titles.isEmpty() || !strips)
        return;
    Notice* notice = strips->tell(u"unanswered"_s, Mark::Trouble, Unanswered::tr("Not known whether it was done:"),
        Unanswered::tr(
            "%1. It was sent just before Everyport ended, and no answer came. Try to log in with what you have sent; where that fails, send it again.")
            .arg(shownInLine(titles.join(u", "_s), 400)));
    QObject::connect(notice, &Notice::closed, context.window(), [memory = QPointer<QSettings>(&context.memory())] {
        if (memory)
            remember(*memory, {});
    });
}

} // namespace everyport::ui
