#include "protocols/http/server/site.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

#include "protocols/http/messages/acceptlanguage.h"
#include "protocols/http/messages/date.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList knownMethods{"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"};

QByteArrayList allowedMethods(QByteArrayList methods)
{
    if (methods.contains("GET") && !methods.contains("HEAD"))
        methods.append("HEAD");
    if (!methods.contains("OPTIONS"))
        methods.append("OPTIONS");
    return methods;
}

Response optionsAnswer(const QByteArrayList& methods)
{
    return {.status = 204, .headers = {{"Allow", methods.join(", ")}}};
}

/// RFC 9110 §13.1.2: weak comparison, so "W/" does not count.
bool holdsTag(const QByteArray& list, const QByteArray& tag)
{
    const auto opaque = [](QByteArray text) { return text.startsWith("W/") ? text.sliced(2) : text; };
    if (list.trimmed() == "*")
        return true;
    for (const QByteArray& item : list.split(','))
        if (opaque(item.trimmed()) == opaque(tag))
            return true;
    return false;
}

bool clientHasIt(const Request& request, const Response& response)
{
    const QByteArray tag = response.headers.value("ETag");
    if (request.headers.contains("If-None-Match"))
        return !tag.isEmpty() && holdsTag(request.headers.joined("If-None-Match"), tag);
    if (!request.headers.contains("If-Modified-Since") || !response.headers.contains("Last-Modified"))
        return false; // reading dates is dear
    const auto since = parseDate(request.headers.value("If-Modified-Since"));
    const auto modified = parseDate(response.headers.value("Last-Modified"));
    return since && modified && *modified <= *since;
}

/// RFC 9110 §13.1.1 (by strong comparison) and §13.1.4: the client means another version, so it must not be given this
/// one's bytes.
bool isAnotherVersion(const Request& request, const Response& response)
{
    if (request.headers.contains("If-Match")) {
        const auto list = request.headers.joined("If-Match");
        const QByteArray tag = response.headers.value("ETag");
        if (list.trimmed() == "*")
            return false;
        const auto items = list.split(',');
        return tag.startsWith("W/") || std::none_of(items.begin(), items.end(), [&tag](const QByteArray& item) {
            return !tag.isEmpty() && item.trimmed() == tag;
        });
    }
    if (!request.headers.contains("If-Unmodified-Since") || !response.headers.contains("Last-Modified"))
        return false;
    const auto since = parseDate(request.headers.value("If-Unmodified-Since"));
    const auto modified = parseDate(response.headers.value("Last-Modified"));
    return since && modified && *modified > *since;
}

struct ErrorWords {
    QString title;
    QString sentence;
    QString language = u"en"_s;
};

ErrorWords inReadersLanguage(const Site& site, const Request& request, const ErrorWords& english)
{
    const auto offered = QStringList(site.errorWords.keys()) << english.language;
    const QString language = acceptedLanguage(request.headers.list("Accept-Language"), offered);
    const auto words = site.errorWords.value(language);
    if (!words.contains(english.title) || !words.contains(english.sentence))
        return english;
    return {words.value(english.title), words.value(english.sentence), language};
}

QByteArray errorHtml(const Site& site, const ErrorWords& words)
{
    QByteArray style;
    for (const auto& sheet : site.styleSheets)
        style += "<link rel=\"stylesheet\" href=\"" + sheet + "\">\n";
    const QByteArray title = words.title.toHtmlEscaped().toUtf8();
    return "<!DOCTYPE html>\n<html lang=\"" + words.language.toLatin1()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        + title + "</title>\n" + style + "</head>\n<body class=\"error\">\n<main>\n<h1>" + title + "</h1>\n<p>"
        + words.sentence.toHtmlEscaped().toUtf8() + "</p>\n</main>\n</body>\n</html>\n";
}

/// Whoever asks there reads JSON, whatever comes.
bool isForPrograms(const Request& request)
{
    return !request.target.segments.isEmpty() && request.target.segments.last().endsWith(u".json");
}

Response errorJson(int status, const QString& sentence)
{
    const QJsonObject said{{u"fault"_s, status < 500 ? u"refused"_s : u"failed"_s}, {u"error"_s, sentence}};
    auto response = Response::json(QJsonDocument(said).toJson(QJsonDocument::Compact));
    response.status = status;
    return response;
}

/// What says how the body is written, where there is none.
void dropBody(Response& response, int status)
{
    response.status = status;
    response.body.clear();
    response.source.reset();
    for (const char* name : {"Content-Type", "Content-Encoding", "Content-Range"})
        response.headers.remove(name);
}

} // namespace

Headers Site::securityHeaders()
{
    return {
        {"Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
    };
}

Admission admit(const Site& site, Request& request)
{
    if (!site.hosts.allows(request.authority) && !(request.authority.isEmpty() && request.minorVersion == 0))
        return {nullptr,
            errorPage(site, &request, 421,
                u"This server does not go by the name “%1”. If it should, name it in the service's public address."_s
                    .arg(QString::fromLatin1(request.authority.left(80))))};
    if (!knownMethods.contains(request.method))
        return {nullptr, errorPage(site, &request, 501, u"Nobody here knows what that method asks for."_s)};
    if (request.target.form == Target::Form::Asterisk)
        return {nullptr, optionsAnswer({"GET", "HEAD", "OPTIONS"})};
    if (request.headers.contains("Expect") && request.minorVersion > 0
        && request.headers.value("Expect").compare("100-continue", Qt::CaseInsensitive) != 0)
        return {nullptr, errorPage(site, &request, 417, u"Nobody here can do what the request expects."_s)};

    auto match = site.router.find(request.target.segments);
    if (!match.resource && site.elsewhere)
        match = site.elsewhere(request.target.segments);
    if (!match.resource)
        return {nullptr, errorPage(site, &request, 404, u"There is nothing at this address."_s)};
    request.parts = std::move(match.parts);
    const QByteArrayList methods = match.resource->methods();
    if (methods.contains(request.method) || (request.method == "HEAD" && methods.contains("GET")))
        return {std::move(match.resource), {}};
    if (request.method == "OPTIONS")
        return {nullptr, optionsAnswer(allowedMethods(methods))};
    auto page = errorPage(site, &request, 405, u"This address cannot be asked for in that way."_s);
    page.headers.set("Allow", allowedMethods(methods).join(", "));
    return {nullptr, std::move(page)};
}

void complete(const Site& site, const Request& request, Response& response)
{
    if ((response.status == 200 || response.status == 206) && request.isSafe() && isAnotherVersion(request, response))
        dropBody(response, 412);
    else if (response.status == 200 && request.isSafe() && clientHasIt(request, response))
        dropBody(response, 304); // §15.4.5: what keeps the cache fresh stays
    for (const auto& [name, value] : site.always)
        response.headers.addIfMissing(name, value);
}

Response errorPage(const Site& site, const Request* request, int status, const QString& sentence)
{
    const QByteArray title = reasonPhrase(status);
    if (request && isForPrograms(*request)) {
        auto response = errorJson(status, sentence);
        response.headers.add("Cache-Control", "no-store");
        return response;
    }
    const bool html = request && request->headers.joined("Accept").contains("text/html");
    Response response = html ? Response::html(status, {})
                             : Response::text(status, title + ".\n" + sentence.toUtf8() + "\n");
    if (html)
        response.body = errorHtml(site, inReadersLanguage(site, *request, {QString::fromLatin1(title), sentence}));
    response.headers.add("Cache-Control", "no-store");
    return response;
}

} // namespace everyport::http
