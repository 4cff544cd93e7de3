#include "app/services/http/votes/voters/voterequest.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include "app/polls/definition/writtennumber.h"
#include "app/polls/polls.h"
#include "protocols/http/messages/target.h"
#include "protocols/http/server/originrules.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;

/// 32 digits in lower case, of whichever form programs write (RFC 9562 §4); empty where it is none.
QByteArray uuidIn(const QString& text)
{
    auto uuid = text.toLatin1().toLower();
    if (uuid.size() == 36) {
        for (const auto at : {23, 18, 13, 8}) {
            if (uuid[at] == '-')
                uuid.remove(at, 1);
        }
    }
    const bool isOne = uuid.size() == 32 && std::all_of(uuid.begin(), uuid.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    return isOne ? uuid : QByteArray();
}

constexpr std::array fields{"uuid"_L1, "answer"_L1, "ticket"_L1, "account"_L1, "password"_L1, "login"_L1, "run"_L1};

bool isGiven(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull();
}

/// Whether all that may be given is a text where it is given, and an answer that or a number; null is as good as
/// nothing.
bool isOfTexts(const QJsonObject& object)
{
    return std::all_of(fields.begin(), fields.end(), [&object](QLatin1StringView key) {
        const auto value = object.value(key);
        return !isGiven(value) || value.isString() || (key == "answer"_L1 && value.isDouble());
    });
}

QString textOf(const QJsonValue& answer)
{
    return answer.isDouble() ? QString::number(answer.toDouble(), 'f', QLocale::FloatingPointShortest)
                             : answer.toString();
}

/// JSON has a point and groups no thousands. Three digits behind the point might be read as these, four cannot be.
QString withoutThousands(const QString& number)
{
    const auto point = number.indexOf(u'.');
    return point >= 0 && number.size() - point == 4 ? number + u'0' : number;
}

QStringList answersOf(const QString& one)
{
    return one.isEmpty() ? QStringList() : QStringList{one};
}

/// Whether each member has a name of its own. Of two of one name, however it is spelt, a parser keeps one without a
/// word.
bool saysAllOnce(const QByteArray& json, const QJsonObject& object)
{
    qsizetype members = 0;
    int depth = 0;
    bool isText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"')
            isText = !isText;
        else if (isText)
            at += c == '\\';
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else
            members += c == ':' && depth == 1;
    }
    return members == object.size();
}

/// The same of a form.
bool saysAllOnce(const QByteArray& form)
{
    // By scripts alone several answers come at once.
    const auto known = [](const QString& name) {
        return name == "answers"_L1 || std::find(fields.begin(), fields.end(), name) != fields.end();
    };
    QSet<QString> names;
    for (const auto& pair : form.split('&')) {
        const auto name = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.split('=').first().replace('+', ' ')));
        if (!known(name))
            continue;
        if (names.contains(name))
            return false;
        names.insert(name);
    }
    return !names.contains(u"answers"_s);
}

/// One, or those that were chosen together; nothing where that is no list of texts, or both are given.
std::optional<QStringList> answersOf(const QJsonObject& object)
{
    const auto several = object.value(u"answers"_s);
    if (isGiven(several) && isGiven(object.value(u"answer"_s)))
        return {};
    if (!isGiven(several))
        return answersOf(textOf(object.value(u"answer"_s)));
    QStringList answers;
    for (const auto& each : several.toArray())
        answers << each.toString();
    const bool isSound = several.isArray() && !answers.isEmpty() && answers.size() <= polls::maximumAnswers
        && !answers.contains(QString());
    return isSound ? std::optional(answers) : std::nullopt;
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

/// Nothing where it is said twice.
std::optional<QByteArray> typeOf(const Request& request)
{
    if (request.headers.count("Content-Type") > 1)
        return {};
    return request.headers.value("Content-Type").split(';').first().trimmed().toLower();
}

/// A program may send one without saying so.
bool isForm(const Request& request)
{
    const auto type = typeOf(request);
    return type && (type->isEmpty() || *type == "application/x-www-form-urlencoded");
}

} // namespace

bool VoteRequest::isJson(const Request& request)
{
    return typeOf(request) == "application/json";
}

bool VoteRequest::isOfOtherType(const Request& request)
{
    return typeOf(request) && !isJson(request) && !isForm(request);
}

bool VoteRequest::isCoded(const Request& request)
{
    const auto coding = request.headers.joined("Content-Encoding").trimmed().toLower();
    return !coding.isEmpty() && coding != "identity";
}

std::optional<VoteRequest> VoteRequest::of(const Request& request)
{
    if (isCoded(request))
        return {};
    const auto object = isJson(request) ? QJsonDocument::fromJson(request.body).object() : QJsonObject();
    if ((!isJson(request) && !isForm(request)) || !isOfTexts(object))
        return {}; // half of it would be another vote than was meant
    if (isJson(request) ? !saysAllOnce(request.body, object) : !saysAllOnce(request.body))
        return {};
    const http::Target form{.query = isJson(request) ? QByteArray() : withoutControls(request.body)};
    const auto text = [&](const QString& name) {
        return isJson(request) ? object.value(name).toString() : form.parameter(name);
    };
    VoteRequest asked;
    asked.m_uuid = uuidIn(text(u"uuid"_s));
    const auto answers = isJson(request) ? answersOf(object) : answersOf(form.parameter(u"answer"_s));
    if (!answers)
        return {};
    asked.m_answers = *answers;
    asked.m_isNumber = object.value(u"answer"_s).isDouble() && !object.value(u"answers"_s).isArray();
    asked.m_ticket = text(u"ticket"_s);
    asked.m_account = text(u"account"_s);
    asked.m_password = text(u"password"_s);
    asked.m_login = text(u"login"_s);
    asked.m_run = text(u"run"_s);
    return asked.m_uuid.isEmpty() ? std::nullopt : std::optional(asked);
}

QLatin1StringView VoteRequest::faultOf(const Request& request)
{
    const auto document = isJson(request) ? QJsonDocument::fromJson(request.body) : QJsonDocument();
    if (isCoded(request))
        return "badJson"_L1;
    if (isJson(request) ? !document.isObject() : !isForm(request))
        return "badJson"_L1;
    const http::Target form{.query = isJson(request) ? QByteArray() : withoutControls(request.body)};
    const auto object = document.object();
    const auto uuid = isJson(request) ? object.value(u"uuid"_s).toString() : form.parameter(u"uuid"_s);
    if (uuidIn(uuid).isEmpty())
        return "badUuid"_L1;
    if (isJson(request) && (!isOfTexts(object) || !answersOf(object)))
        return "badValue"_L1;
    return (isJson(request) ? saysAllOnce(request.body, object) : saysAllOnce(request.body)) ? "refused"_L1
                                                                                             : "saidTwice"_L1;
}

bool VoteRequest::hasAnswersOf(const polls::Poll& poll) const
{
    if (polls::isWritten(poll.kind))
        return m_answers.size() == 1 && polls::readWritten(poll, answer()).has_value();
    const auto most = poll.policy.mode == polls::Policy::Mode::Multi ? poll.policy.maxChoices : 1;
    return m_answers.size() <= std::max(most, 1) && QSet(m_answers.begin(), m_answers.end()).size() == m_answers.size()
        && std::all_of(m_answers.begin(), m_answers.end(), polls::isSlug);
}

bool VoteRequest::isKnownTo(const polls::Poll& poll) const
{
    return polls::isWritten(poll.kind) || std::all_of(m_answers.begin(), m_answers.end(), [&poll](const QString& id) {
        return poll.answer(id) != nullptr;
    });
}

bool VoteRequest::asksNothing() const
{
    return m_answers.isEmpty() && m_ticket.isEmpty() && m_account.isEmpty() && m_password.isEmpty();
}

VoteRequest VoteRequest::readIn(const QString& language, const polls::Poll& poll) const
{
    auto read = *this;
    if (poll.kind == polls::Kind::Number) {
        for (auto& answer : read.m_answers)
            answer = m_isNumber ? withoutThousands(answer)
                                : polls::numberForAll(poll.writing, answer, QLocale(language).decimalPoint().front());
    }
    return read;
}

QString VoteRequest::scriptsUuid(const Request& request)
{
    if (request.method != "POST" || !isJson(request))
        return {};
    const auto uuid = QJsonDocument::fromJson(request.body).object().value(u"uuid"_s).toString();
    return uuidIn(uuid).isEmpty() ? QString() : uuid;
}

QString VoteRequest::storedUuid(const QString& voter, qsizetype at) const
{
    const auto own = at > 0 ? m_uuid + '+' + QByteArray::number(at) : m_uuid;
    const auto print = QCryptographicHash::hash(own + voter.toLatin1(), QCryptographicHash::Sha256);
    constexpr quint64 all = 0xffff'ffff'ffff; // the first 48 bits say when, in ms
    const auto time = (m_uuid.first(12).toULongLong(nullptr, 16) + quint64(at)) & all;
    return QString::number(time, 16).rightJustified(12, u'0') + QString::fromLatin1(print.first(10).toHex());
}

const polls::Poll* addressedPoll(const polls::Polls& polls, const Request& request)
{
    const auto name = request.part(u"poll"_s);
    const auto* poll = polls.find(name);
    return poll ? poll : polls.findByCode(name);
}

QString runOf(const polls::Polls& polls, const polls::Poll& poll)
{
    return u"%1-%2"_s.arg(polls.shortCode(poll.id), QString::number(poll.round));
}

Clock::Duration recognisedWithin(const Request& request)
{
    return request.method == "POST" ? storedWithin : 2s;
}

bool saysTwiceFromWhere(const Request& request)
{
    return request.headers.count("Sec-Fetch-Site") > 1;
}

bool isFromHere(const Request& request)
{
    const auto site = request.headers.value("Sec-Fetch-Site");
    return !saysTwiceFromWhere(request) && (site.isEmpty() || site == "same-origin") && http::isFromSameOrigin(request);
}

} // namespace everyport
