#include "app/ircchat/ircregistration.h"

#include "app/chat/messages/wording.h"
#include "app/ircchat/ircrequests.h"
#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::FormField;
using RegistrationOutcome = irc::client::AccountRegistration::Outcome;
using Step = chat::FormSession::Step;

namespace {

const QString accountKey = u"account"_s;
const QString passwordKey = u"password"_s;
const QString mailKey = u"email"_s;
const QString codeKey = u"code"_s;

FormField fieldOf(const QString& key, FormField::Kind kind, const QString& label, bool isRequired)
{
    FormField field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    field.isRequired = isRequired;
    return field;
}

QString answerOf(const chat::Form& form, QStringView key)
{
    const auto* field = form.find(key);
    return field ? field->values.value(0) : QString();
}

/// What a refusal's code means (FAIL REGISTER, FAIL VERIFY), and the field that it is about.
struct RegistrationRefusal {
    const char* code;
    QString field;
    QString text;
};

Error refusedInWords(const Error& error)
{
    static const RegistrationRefusal known[] = {
        {"ACCOUNT_EXISTS", accountKey, u"Somebody has registered this name already. Choose another."_s},
        {"ACCOUNT_NAME_MUST_BE_NICK", accountKey, u"Here an account is called as you are: change your name first."_s},
        {"BAD_ACCOUNT_NAME", accountKey, u"The network takes no account of this name. Choose another."_s},
        {"NEED_NICK", accountKey, u"The network wants you to have a name first."_s},
        {"ALREADY_AUTHENTICATED", {}, u"You are logged in to an account already."_s},
        {"COMPLETE_CONNECTION_REQUIRED", {}, u"The network wants you to be connected first. Try again in a moment."_s},
        {"INVALID_EMAIL", mailKey, u"The network takes this for no e-mail address."_s},
        {"UNACCEPTABLE_EMAIL", mailKey, u"The network takes no accounts with this e-mail address. Give another."_s},
        {"UNACCEPTABLE_PASSWORD", passwordKey, u"The network does not take this password. Choose another."_s},
        {"WEAK_PASSWORD", passwordKey, u"The password is too weak. Choose a longer one."_s},
        {"INVALID_CODE", codeKey, u"That is not the code. Look at the message once more."_s},
        {"TEMPORARILY_UNAVAILABLE", {}, u"The network makes no accounts just now. Try again later."_s},
    };
    for (const auto& one : known) {
        if (error.code != QLatin1StringView(one.code))
            continue;
        const auto theirs = chat::cleanSentence(error.text);
        return {error.kind, error.reason,
            theirs.isEmpty() ? one.text : u"%1 The network says: “%2”"_s.arg(one.text, theirs),
            one.field.isEmpty() ? error.code : one.field, error.native};
    }
    return {error.kind, error.reason, chat::cleanSentence(error.text), error.code, error.native};
}

} // namespace

std::optional<Error> IrcRegistration::whyNot() const
{
    auto* now = client();
    if (!now || !now->isRegistered())
        return notConnected();
    if (!now->accountRegistration().isOffered())
        return Error::unsupported(Reason::None, u"This network lets nobody register an account this way."_s);
    if (!now->account().isEmpty())
        return Error::refused(
            Reason::AlreadyExists, u"You are logged in to the account %1 already."_s.arg(readName(now->account())));
    if (!now->isSafe() && !m_lent->mayGoInClear)
        return Error::refused(Reason::NotAuthorised,
            u"Others could read the password on its way. Have the account connect with encryption, and register then."_s);
    return std::nullopt;
}

Task<Result<Step>> IrcRegistration::begin()
{
    if (auto why = whyNot())
        return Task<Result<Step>>(Result<Step>(std::move(*why)));
    return Task<Result<Step>>(Result<Step>(m_lent->waiting ? askCode() : askAccount()));
}

Step IrcRegistration::askAccount() const
{
    const auto& registration = client()->accountRegistration();
    const auto nick = readName(client()->nick());
    Step step;
    step.form.instructions =
        u"The name %1 becomes yours: with its password you are logged in whenever you connect, and nobody else can."_s
            .arg(nick);
    step.form.fields.append(fieldOf(passwordKey, FormField::Kind::Secret, u"Password"_s, true));
    step.form.fields.last().help = u"Of the account; kept in this computer's keyring."_s;
    const bool needsMail = registration.needsEmail();
    step.form.fields.append(fieldOf(mailKey, FormField::Kind::Address, u"E-mail address"_s, needsMail));
    step.form.fields.last().help = needsMail
        ? u"The network sends a code there, which is asked for next."_s
        : u"Some networks send a code there, or help who has forgotten the password. It can stay empty."_s;
    // Last, for it is filled in: one begins with what only the person knows.
    if (registration.takesOtherNames()) {
        step.form.fields.append(fieldOf(accountKey, FormField::Kind::Text, u"Account"_s, true));
        step.form.fields.last().values = {nick};
    }
    return step;
}

Step IrcRegistration::askCode() const
{
    Step step;
    step.form.instructions =
        u"The network wants to know that it is you who registers %1, and has sent you a code. It says: “%2”"_s.arg(
            m_lent->waiting->account, m_lent->waiting->words);
    step.form.fields = {fieldOf(codeKey, FormField::Kind::Text, u"Code of the network"_s, true)};
    step.moves = Move::Back | Move::Finish;
    return step;
}

Task<Result<Step>> IrcRegistration::go(Move move, chat::Form filled)
{
    if (move == Move::Back) {
        m_lent->waiting.reset();
        return begin();
    }
    if (auto why = whyNot())
        return Task<Result<Step>>(Result<Step>(std::move(*why)));
    if (m_lent->waiting && filled.find(codeKey))
        return verify(answerOf(filled, codeKey).trimmed());
    return registerAs(std::move(filled));
}

Task<Result<Step>> IrcRegistration::registerAs(chat::Form filled)
{
    const auto asked = answerOf(filled, accountKey).trimmed();
    const auto mail = answerOf(filled, mailKey).trimmed();
    Lent::Waiting account{asked.isEmpty() ? readName(client()->nick()) : asked, answerOf(filled, passwordKey)};
    auto registering = client()->accountRegistration().registerAccount(
        asked.isEmpty() ? "*" : writeName(asked), mail.isEmpty() ? "*" : mail.toUtf8(), account.password.toUtf8());
    const auto answer = co_await std::move(registering);
    if (!answer)
        co_return refusedInWords(answer.error());
    // As the network writes it, but no other: the password would be sent to whatever account it names.
    if (const auto theirs = readName(answer->account); theirs.compare(account.account, Qt::CaseInsensitive) == 0)
        account.account = theirs;
    if (answer->outcome == RegistrationOutcome::Registered)
        co_return registered(account);
    account.words = chat::cleanSentence(answer->text);
    m_lent->waiting = account;
    co_return askCode();
}

Task<Result<Step>> IrcRegistration::verify(QString code)
{
    auto account = *m_lent->waiting; // another dialog may begin anew meanwhile
    auto verifying = client()->accountRegistration().verify(writeName(account.account), code.toUtf8());
    const auto answer = co_await std::move(verifying);
    if (!answer)
        co_return refusedInWords(answer.error());
    if (answer->outcome == RegistrationOutcome::Registered)
        co_return registered(account);
    account.words = chat::cleanSentence(answer->text); // of the next code
    m_lent->waiting = account;
    co_return askCode();
}

Step IrcRegistration::registered(const Lent::Waiting& account)
{
    const auto made = account; // it may be the one that goes here
    m_lent->waiting.reset();
    m_made = {{u"login"_s, made.account}, {u"password"_s, made.password}};
    if (m_lent->registered)
        m_lent->registered(made.account, made.password);
    Step last;
    last.isOver = true;
    return last;
}

} // namespace everyport::ircchat
