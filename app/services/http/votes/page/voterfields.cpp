#include "app/services/http/votes/page/voterfields.h"

#include "app/polls/definition/kindanswers.h"
#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using polls::Policy;
using polls::Poll;

QString field(const char* name, const QString& label, const QString& value, const QString& more)
{
    return u"<label>"_s + label.toHtmlEscaped() + u" <input"_s + htmlAttribute("name", QLatin1StringView(name))
        + htmlAttribute("value", value) + more + u"></label>\n"_s;
}

QString accountHtml(const VoteView& view, const polls::WordTable& words, const QString& plain, const QString& more)
{
    return field("account", words("account"_L1), view.account,
               plain + u" autocomplete=\"username\" maxlength=\"200\""_s + more)
        + field("password", words("password"_L1), {},
            u" type=\"password\" autocomplete=\"current-password\" maxlength=\"1000\""_s + more);
}

/// Enter in a field presses a form's first button: without this one, the first answer. Where there is only one that
/// sends, it is meant.
QString nothingToPress(const Poll& poll)
{
    return polls::isWritten(poll.kind) ? QString() : u"<button disabled hidden></button>\n"_s;
}

/// Somebody else may hold the phone next. Its button stands before the answers, so that Enter presses it.
QString anotherHtml(const VoteView& view, const polls::WordTable& words, const QString& plain)
{
    return u"<input type=\"hidden\" name=\"login\""_s + htmlAttribute("value", view.login)
        + u">\n<details>\n<summary>"_s + words("another"_L1, {{"name"_L1, view.login}}).toHtmlEscaped()
        + u"</summary>\n"_s + accountHtml(view, words, plain, {}) + u"<button>"_s + words("logIn"_L1).toHtmlEscaped()
        + u"</button>\n</details>\n"_s;
}

} // namespace

QString voterFieldsHtml(const VoteView& view, const polls::WordTable& words)
{
    // A ticket is typed from paper, and on a phone: nothing is to be corrected or made large.
    const QString plain = u" autocapitalize=\"none\" autocorrect=\"off\" spellcheck=\"false\""_s;
    switch (view.poll.policy.phones) {
    case Policy::Phones::Ticket:
        return nothingToPress(view.poll)
            + field("ticket", words("ticket"_L1), view.ticket,
                plain + u" autocomplete=\"off\" maxlength=\"40\" required"_s);
    case Policy::Phones::Account:
        return view.login.isEmpty() ? nothingToPress(view.poll) + accountHtml(view, words, plain, u" required"_s)
                                    : anotherHtml(view, words, plain);
    case Policy::Phones::None:
    case Policy::Phones::AnyDevice: break;
    }
    return {};
}

} // namespace everyport
