#include "ui/forms/sentformstrips.h"

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "ui/forms/formdialog.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

using Note = chat::FormSession::Note;

constexpr int longestTitle = 60;

MessageBars* stripsOf(PageContext& context)
{
    return context.window()->findChild<MessageBars*>();
}

/// What whoever sent it has to know, in the other side's words; empty: all is well.
QString warningOf(const chat::FormSession::Step& step)
{
    for (const Note& note : step.notes) {
        if (note.kind != Note::Kind::Info)
            return note.text;
    }
    return {};
}

} // namespace

SentFormStrips& SentFormStrips::of(PageContext& context)
{
    auto* known = context.window()->findChild<SentFormStrips*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new SentFormStrips(context);
}

SentFormStrips::SentFormStrips(PageContext& context)
    : QObject(context.window()), m_context(context), m_forms(context.station().chat().sentForms())
{
    m_ended = m_forms.whenEnded([this] { showSoon(); });
    showSoon();
}

/// Not from inside the end: who sent it may show it in its own way, and forget it.
void SentFormStrips::showSoon()
{
    QMetaObject::invokeMethod(this, &SentFormStrips::show, Qt::QueuedConnection);
}

void SentFormStrips::show()
{
    const auto all = m_forms.ended();
    for (const Ended& one : all) {
        if (one.outcome.unkept.isEmpty()) {
            m_forms.forget(one.id);
            tellEnd(one);
        } else if (!m_shown.contains(one.id)) {
            m_shown.insert(one.id);
            showUnkept(one);
        }
    }
}

void SentFormStrips::tellEnd(const Ended& one)
{
    if (!one.result) {
        Error error = one.result.error();
        error.text = FormDialog::wordsOf(error);
        return m_context.reportFault(FormDialog::tr("“%1”").arg(one.title), error); // its words are no work
    }
    const QString warning = warningOf(*one.result);
    if (!one.result->isOver) {
        const QString more = FormDialog::tr("It is not finished, for more is asked. Open it again to go on.");
        return warn(one, warning.isEmpty() ? more : warning + u' ' + more);
    }
    if (one.outcome.account != 0)
        showAdded(one);
    if (!warning.isEmpty())
        return warn(one, warning);
    const QString last = one.result->notes.isEmpty() ? QString() : saidWords(one.result->notes.last().text);
    if (!last.isEmpty())
        m_context.tell(FormDialog::tr("%1: %2").arg(one.title, last));
    else if (one.outcome.account == 0)
        m_context.tell(FormDialog::tr("%1: done").arg(one.title));
}

/// It did not fail, so its strip is none of those that say so.
void SentFormStrips::warn(const Ended& one, const QString& text)
{
    MessageBars* strips = stripsOf(m_context);
    if (!strips)
        return;
    const QString id = u"form/%1"_s.arg(one.id);
    strips->tell(id, Mark::Trouble, tr("%1:").arg(one.title), text);
    strips->setPlace(id, strips->here());
}

/// The keyboard stays where it is: who is elsewhere by now goes there when they like.
void SentFormStrips::showAdded(const Ended& one)
{
    const chat::Account* account = m_context.station().chat().account(one.outcome.account);
    MessageBars* strips = stripsOf(m_context);
    if (!account || !strips)
        return;
    const QString id = u"added/%1"_s.arg(account->id);
    Notice* notice = strips->tell(
        id, Mark::Good, tr("“%1” is added.").arg(shownInLine(account->title, longestTitle)), {});
    notice->addButton(tr("Show it"), {}, [this, id, number = account->id] {
        if (const chat::Account* now = m_context.station().chat().account(number))
            m_context.goTo(u"chat"_s, QString::number(now->networkPage().id));
        if (MessageBars* there = stripsOf(m_context))
            there->close(id);
    });
}

void SentFormStrips::showUnkept(const Ended& one)
{
    MessageBars* strips = stripsOf(m_context);
    if (!strips)
        return;
    const QString text = one.result ? warningOf(*one.result) : QString();
    const QString head = tr("%1:").arg(one.title);
    Notice* notice = strips->tell(u"unkept/%1"_s.arg(one.id), Mark::Trouble, head, text);
    connect(notice, &Notice::closed, this, [this, id = one.id] { m_forms.forget(id); });
    const QString password = one.outcome.unkept.value(u"password"_s).toString();
    if (password.isEmpty())
        return;
    notice->addButton(tr("Show the password"), u"eye"_s, [notice, head, text, password] {
        notice->setText(head, text + u' ' + tr("The password: %1").arg(shownInLine(password)));
    });
    notice->addButton(
        tr("Copy the password"), u"copy"_s, [this, password] { m_context.copyText(password, tr("the password")); });
}

QStringList lostWith(const chat::SentForms& forms)
{
    QStringList lost;
    for (const QString& title : forms.underWay())
        lost.append(SentFormStrips::tr("the answer to “%1”, which was sent").arg(shownInLine(title, longestTitle)));
    for (const auto& one : forms.ended()) {
        if (one.outcome.unkept.contains(u"password"_s))
            lost.append(SentFormStrips::tr("the password of “%1”").arg(shownInLine(one.title, longestTitle)));
    }
    return lost;
}

} // namespace everyport::ui
