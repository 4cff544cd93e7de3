#include "app/services/http/events/eventwords.h"

#include "app/services/http/votes/page/pagewords.h"
#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

static void openWords()
{
    Q_INIT_RESOURCE(eventpages); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport {

const polls::WordTable& eventWords(const QByteArrayList& acceptLanguage)
{
    static const PageWords all(openWords, u":/eventpages"_s);
    return all.in(acceptLanguage);
}

QByteArray eventPage(const EventFrame& frame, const QString& body, const polls::WordTable& words)
{
    QString page = u"<!DOCTYPE html>\n<html"_s + htmlAttribute("lang"_L1, words.language())
        + u">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"_s
        + frame.title.toHtmlEscaped() + u"</title>\n<link rel=\"icon\""_s
        + htmlAttribute("href"_L1, frame.site + u"web/icon.svg"_s) + u" type=\"image/svg+xml\">\n"_s;
    for (const auto& sheet : frame.sheets)
        page += u"<link rel=\"stylesheet\""_s + htmlAttribute("href"_L1, frame.site + u"web/"_s + sheet) + u">\n"_s;
    page += u"<script type=\"module\""_s + htmlAttribute("src"_L1, frame.site + u"web/"_s + frame.script)
        + u"></script>\n<noscript><meta http-equiv=\"refresh\" content=\""_s + QString::number(frame.refresh)
        + u"\"></noscript>\n</head>\n<body>\n"_s + body + u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace everyport
