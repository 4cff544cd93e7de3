#include "app/services/http/linkplace.h"

#include "app/devices/deviceregistry.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/services/http/qrpicture.h"
#include "app/services/http/votes/privacy/ownpage.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::CardLinking;
using What = CardLinking::Shown::What;

constexpr int looksAgain = 1; // seconds
constexpr int looksRarely = 30;

Response unknownPlace(const http::Site& site, const Request& request)
{
    return http::errorPage(site, &request, 404,
        u"No cards are linked at this address. “everyportd card place” says which it is for each reader."_s);
}

QString codeHtml(const CardLinking::Shown& shown, const QString& key, const polls::WordTable& words)
{
    const auto code = polls::shownTicket(shown.code);
    return paragraph(words("placeCode"_L1))
        + u"<p class=\"code\"><img src=\"%1.svg?%2\" alt=\"%3\" width=\"320\" height=\"320\"></p>\n"_s.arg(
            key, shown.code, code)
        + paragraph(words("placeWrite"_L1, {{"code"_L1, code}}))
        + paragraph(words("placeSeconds"_L1, {{"seconds"_L1, QString::number(shown.seconds)}}));
}

/// Of a place whose reader is at another program that shares the polls; `address`: where its screen is, if that is
/// known.
QString elsewhereHtml(const QString& address, const polls::WordTable& words)
{
    return paragraph(words("placeElsewhere"_L1), "trouble")
        + paragraph(address.isEmpty() ? words("placeNowhere"_L1) : words("placeIsAt"_L1, {{"address"_L1, address}}));
}

/// `word`: what phones have to say that wait here.
QString placeHtml(
    const CardLinking::Shown& shown, const QString& key, const QString& word, const polls::WordTable& words)
{
    switch (shown.what) {
    case What::Code: return codeHtml(shown, key, words);
    case What::Phone:
        return paragraph(words("placePhone"_L1, {{"name"_L1, shown.called}})) + paragraph(words("placePhoneHold"_L1));
    case What::Working: return paragraph(words("placeWorking"_L1));
    case What::Linked: return paragraph(words("placeLinked"_L1), "good");
    case What::Refused: return paragraph(words(linkRefusal(shown)), "trouble");
    case What::Ready: break;
    }
    return paragraph(words("placeReady"_L1)) + paragraph(words("placeWord"_L1, {{"word"_L1, polls::shownWord(word)}}));
}

} // namespace

void addLinkPlace(http::Site& site, const ServiceContext& context, const QString& base)
{
    auto& linking = context.polls.cardLinking();
    const auto codes = [&site, &linking, base](const Request& request) {
        const auto reader = linking.readerOf(request.part(u"key"_s));
        const auto shown = reader.isEmpty() ? CardLinking::Shown() : linking.shown(reader);
        if (shown.what != What::Code)
            return unknownPlace(site, request);
        auto response = codeOfPlace(request, base, u"l/"_s + shown.code);
        response.headers.set("Cache-Control", "no-store");
        return response;
    };
    const auto screen = [&site, &linking, &devices = context.devices, base](const Request& request) {
        const auto key = request.part(u"key"_s);
        const auto reader = linking.readerOf(key);
        if (reader.isEmpty())
            return unknownPlace(site, request);
        const auto& words = ownWords(request.headers.list("Accept-Language"));
        const bool isElsewhere = linking.isShared() && !devices.find(reader);
        const auto root = siteRoot(request, base);
        if (!isElsewhere)
            linking.noteScreen(reader, root + u"link/"_s + key);
        auto html = isElsewhere ? elsewhereHtml(linking.screenOf(reader), words)
                                : placeHtml(linking.shown(reader), key, linking.word(reader), words);
        if (linking.isShared() && !isElsewhere) // of several addresses only this one knows it
            html += paragraph(words("placeGoodAt"_L1, {{"address"_L1, root}}));
        auto response = Response::html(
            200, ownPage(words("linkTitle"_L1), html, words, u"../"_s, isElsewhere ? looksRarely : looksAgain));
        response.headers.add("Cache-Control", "no-store");
        response.headers.add("Referrer-Policy", "no-referrer"); // its address is a secret
        response.headers.add("Content-Language", words.language().toLatin1());
        return response;
    };
    site.router.add(u"/link/{key}.svg"_s, std::make_shared<http::FunctionResource>(codes));
    site.router.add(u"/link/{key}"_s, std::make_shared<http::FunctionResource>(screen));
}

} // namespace everyport
