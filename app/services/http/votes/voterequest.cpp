#include "app/services/http/votes/voterequest.h"

#include <algorithm>
#include <cctype>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/pollregistry.h"
#include "protocols/http/messages/target.h"
#include "protocols/http/server/hostrules.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;

bool isUuid(const QByteArray& text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

/// Whether all that may be given is a text where it is given; null is as good as nothing.
bool isOfTexts(const QJsonObject& object)
{
    const auto keys = {"uuid"_L1, "answer"_L1, "ticket"_L1, "account"_L1, "password"_L1, "login"_L1, "run"_L1};
    return std::all_of(keys.begin(), keys.end(), [&object](QLatin1StringView key) {
        const auto value = object.value(key);
        return value.isUndefined() || value.isNull() || value.isString();
    });
}

/// Lines that somebody writes end in control characters. In an address these make the whole of it nothing; in a form's
/// text they are spaces.
QByteArray withoutControls(QByteArray form)
{
    const auto isControl = [&form](qsizetype at) {
        const auto code = form.mid(at + 1, 2).toLower();
        return code == "7f"
            || (code.size() == 2 && (code[0] == '0' || code[0] == '1') && std::isxdigit(uchar(code[1])));
    };
    for (auto at = form.indexOf('%'); at >= 0; at = form.indexOf('%', at + 1)) {
        if (isControl(at))
            form.replace(at, 3, "+");
    }
    return form;
}

} // namespace

bool VoteRequest::isJson(const Request& request)
{
    return request.headers.value("Content-Type").split(';').first().trimmed().toLower() == "application/json";
}

std::optional<VoteRequest> VoteRequest::of(const Request& request)
{
    const auto object = isJson(request) ? QJsonDocument::fromJson(request.body).object() : QJsonObject();
    if (!isOfTexts(object))
        return {}; // half of it would be another vote than was meant
    const http::Target form{.query = isJson(request) ? QByteArray() : withoutControls(request.body)};
    const auto text = [&](const QString& name) {
        return isJson(request) ? object.value(name).toString() : form.parameter(name);
    };
    VoteRequest asked;
    asked.m_uuid = text(u"uuid"_s).toLatin1();
    asked.m_answer = text(u"answer"_s);
    asked.m_ticket = text(u"ticket"_s);
    asked.m_account = text(u"account"_s);
    asked.m_password = text(u"password"_s);
    asked.m_login = text(u"login"_s);
    asked.m_run = text(u"run"_s);
    return isUuid(asked.m_uuid) ? std::optional(asked) : std::nullopt;
}

bool VoteRequest::hasAnswerOf(const polls::Poll& poll) const
{
    return polls::isWritten(poll.kind) ? polls::readWritten(poll, m_answer).has_value() : polls::isSlug(m_answer);
}

QString VoteRequest::scriptsUuid(const Request& request)
{
    if (request.method != "POST" || !isJson(request))
        return {};
    const auto uuid = QJsonDocument::fromJson(request.body).object().value(u"uuid"_s).toString();
    return isUuid(uuid.toLatin1()) ? uuid : QString();
}

QString VoteRequest::storedUuid(const QString& voter) const
{
    const auto print = QCryptographicHash::hash(m_uuid + voter.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(m_uuid.first(12) + print.first(10).toHex());
}

const polls::Poll* addressedPoll(const polls::PollRegistry& polls, const Request& request)
{
    const auto name = request.part(u"poll"_s);
    const auto* poll = polls.findByCode(name);
    return poll ? poll : polls.find(name);
}

QString runOf(const polls::PollRegistry& polls, const polls::Poll& poll)
{
    return u"%1-%2"_s.arg(polls.shortCode(poll.id), QString::number(poll.round));
}

Clock::Duration recognisedWithin(const Request& request)
{
    return request.method == "POST" ? storedWithin : 2s;
}

bool isFromHere(const Request& request)
{
    const auto site = request.headers.value("Sec-Fetch-Site");
    return (site.isEmpty() || site == "same-origin")
        && http::HostRules::isSameOrigin(request.headers.value("Origin"), request.authority, request.encrypted);
}

} // namespace everyport
