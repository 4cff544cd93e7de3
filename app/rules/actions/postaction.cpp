#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/actions/webpost.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/actionkind.h"
#include "app/rules/kinds/traces.h"
#include "netcore/address/hostname.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

/// An address may hold a token: of those, only where it goes is told.
QString describePost(const OptionValues& values)
{
    const QUrl url(values.text(u"url"_s));
    const auto port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    const auto place = url.host().isEmpty() ? url.toDisplayString()
                                            : url.scheme() + u"://"_s + hostInUrl(url.host()) + port;
    const auto fields = values.texts(u"fields"_s);
    return fields.isEmpty() ? u"Post to %1"_s.arg(place) : u"Post to %1: %2"_s.arg(place, fields.join(u", "_s));
}

/// What is sent may be secret: in the clear it goes nowhere but to this computer.
Result<Done> checkAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWhole = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (isWhole && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url.host()))))
        return Done();
    return Error::malformed(Reason::BadValue,
        url.isValid() && !url.userInfo().isEmpty()
            ? u"Must have no name or password in it; what proves who calls goes into token or secret."_s
            : u"Must begin with https:// and name a host; http:// is for this computer alone."_s,
        u"url"_s);
}

bool isNumber(const QString& text)
{
    static const QRegularExpression form(u"^-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?(e[+-]?[0-9]+)?\\z"_s);
    return form.match(text).hasMatch();
}

/// A count is a number, as in the other feeds, and not what somebody has written and looks like one: the field's sample
/// says which it is.
QJsonValue memberOf(const EventKind* kind, const QString& field, const QString& value)
{
    const auto* info = kind ? kind->find(field) : nullptr;
    if (info && isNumber(info->sample) && isNumber(value))
        return value.toDouble();
    return value.left(4000);
}

/// "text={nick} came", filled in already; all fields where none is named. A body that is signed says which call it is:
/// whoever does each signed body once, as another Everyport does, would take a second one that says the same for the
/// first sent again. Some services take no member that they do not know, so the others are left as they are.
QByteArray jsonBody(const ActionCall& call, bool isSigned)
{
    QJsonObject object;
    const auto members = call.values.texts(u"fields"_s);
    for (const auto& member : members)
        object.insert(member.section(u'=', 0, 0).trimmed(), member.section(u'=', 1));
    if (members.isEmpty()) {
        const auto* kind = findEventKind(call.event);
        for (auto it = call.fields.begin(); it != call.fields.end(); ++it)
            object.insert(it.key(), memberOf(kind, it.key(), it.value()));
        object.insert(u"rule"_s, call.rule);
        object.insert(u"event"_s, call.event);
    }
    if (members.isEmpty() || isSigned) {
        object.insert(u"event-id"_s, call.id);
        object.insert(u"event-time"_s, QDateTime::fromMSecsSinceEpoch(call.at, Qt::UTC).toString(Qt::ISODateWithMs));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Task<Result<QString>> post(ActionContext context, ActionCall call)
{
    const auto secret = call.values.text(u"secret"_s);
    WebPost made{.url = QUrl(call.values.text(u"url"_s), QUrl::StrictMode), .body = jsonBody(call, !secret.isEmpty())};
    made.headers.append({chainHeader, call.chain.join(u',').toLatin1()});
    made.headers.append({"x-everyport-event", call.id.toLatin1()});
    if (const auto token = call.values.text(u"token"_s); !token.isEmpty())
        made.headers.append({"Authorization", "Bearer " + token.toUtf8()});
    if (!secret.isEmpty())
        made.headers.append({"X-Hub-Signature-256",
            "sha256="
                + QMessageAuthenticationCode::hash(made.body, secret.toUtf8(), QCryptographicHash::Sha256).toHex()});
    auto posting = postToWeb(context.reactor, std::move(made));
    const auto status = co_await std::move(posting);
    co_return doneOr(status ? Result<Done>(Done()) : Result<Done>(status.error()), call);
}

} // namespace

/// Calls a webhook elsewhere with the event's fields, or those that are named.
QList<ActionKind> postAction()
{
    const auto hidden = [](const QString& key, const QString& label, const QString& help) {
        return Option{
            .key = key, .fallback = QString(), .label = label, .help = help, .secret = true, .advanced = true};
    };
    return {{.name = u"post"_s,
        .title = u"Call a webhook elsewhere"_s,
        .help = u"Sends what is known of the event to another program, at a web address that you name."_s,
        .options = {neededOption(u"url"_s, u"Address"_s, u"https://…; http:// is for this computer alone."_s),
            {.key = u"fields"_s,
                .fallback = QStringList(),
                .label = u"Fields"_s,
                .help =
                    u"The JSON object's members, as in text={nick} came; all of the event's fields where none is named."_s,
                .repeated = true},
            hidden(u"token"_s, u"Token"_s, u"Sent as Authorization: Bearer."_s),
            hidden(u"secret"_s, u"Secret"_s, u"Signs the body, as X-Hub-Signature-256."_s)},
        .templates = {u"fields"_s},
        .target = {u"url"_s},
        .describe = describePost,
        .perform = post,
        .check = [](const OptionValues& values) { return checkAddress(values.text(u"url"_s)); }}};
}

} // namespace everyport::rules
