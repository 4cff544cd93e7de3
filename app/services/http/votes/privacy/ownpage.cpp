#include "app/services/http/votes/privacy/ownpage.h"

#include "app/services/http/votes/page/pagewords.h"
#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

static void openOwnWords()
{
    Q_INIT_RESOURCE(voterpage); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport {

namespace {

using polls::Policy;
using polls::Poll;
using polls::WordTable;

QString heading(const QString& text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

/// Which vote counts of those that two give who are one voter.
QString linkRule(const Policy& policy, const WordTable& words)
{
    switch (policy.mode) {
    case Policy::Mode::Once: return words("linkOnce"_L1);
    case Policy::Mode::Change: return words("linkChange"_L1);
    case Policy::Mode::Multi: return words("linkMulti"_L1, {{"count"_L1, QString::number(policy.maxChoices)}});
    case Policy::Mode::Every: break; // no phone may vote there
    }
    return {};
}

/// What was wrong with what was typed stands at its field, which the page comes up at.
struct Fault {
    QString ofField = {}; ///< Attributes.
    QString below = {};
};

Fault faultOf(const OwnView& view, const QList<QLatin1StringView>& keys, const WordTable& words)
{
    if (!keys.contains(view.said))
        return {};
    return {.ofField = u" aria-invalid=\"true\" aria-describedby=\"said\" autofocus"_s,
        .below = u"<p id=\"said\" role=\"alert\" class=\"trouble\">"_s + words(view.said).toHtmlEscaped()
            + u"</p>\n"_s};
}

/// What is typed says at which reader.
QString linkForm(const OwnView& view, const WordTable& words)
{
    const auto fault = faultOf(view, {"badWord"_L1, "badWordHere"_L1, "anotherWaits"_L1}, words);
    return u"<form method=\"post\""_s + htmlAttribute("action", view.address)
        + u">\n<input type=\"hidden\" name=\"do\" value=\"wait\">\n<input type=\"hidden\""_s
        + htmlAttribute("name", u"uuid"_s) + htmlAttribute("value", view.uuid) + u">\n<label>"_s
        + words("linkWord"_L1).toHtmlEscaped()
        + u" <input name=\"word\" autocomplete=\"off\" autocapitalize=\"none\" maxlength=\"20\" required"_s
        + fault.ofField + u"></label>\n"_s + fault.below + u"<button>"_s + words("linkMine"_L1).toHtmlEscaped()
        + u"</button>\n</form>\n"_s;
}

QString linksHtml(const OwnView& view, const WordTable& words)
{
    if (!view.poll.policy.linksVoters)
        return {};
    if (!view.waitsAt.isEmpty())
        return heading(words("linkTitle"_L1))
            + paragraph(words("holdNow"_L1, {{"reader"_L1, view.waitsAt}, {"name"_L1, view.called}}))
            + buttonForm(view.address, {{u"do"_s, u"stop"_s}}, words("stop"_L1));
    QString html;
    if (view.isLinked)
        html += paragraph(linkMeaning({view.poll}, true, words))
            + buttonForm(view.address, {{u"do"_s, u"unlink"_s}}, words("unlink"_L1));
    else if (view.hasPlaces || view.isOtherThere || !view.sites.isEmpty())
        html += paragraph(linkMeaning({view.poll}, false, words));
    const bool mayWait = view.poll.policy.phones != Policy::Phones::Ticket;
    if (view.hasPlaces && mayWait)
        html += linkForm(view, words);
    if (!view.sites.isEmpty() && mayWait)
        html += paragraph(words("linkElsewhere"_L1))
            + linksElsewhere(view.sites, u"v/"_s + view.poll.id + u".privacy"_s, words);
    if (view.isOtherThere && mayWait)
        html += paragraph(words("linkVoted"_L1));
    return html.isEmpty() ? html : heading(words("linkTitle"_L1)) + html;
}

/// Two presses: what is deleted is gone.
QString deletingHtml(const OwnView& view, const WordTable& words)
{
    const bool byTicket = view.poll.policy.phones == Policy::Phones::Ticket;
    if (!view.isKnown && !byTicket)
        return paragraph(words("nothing"_L1));
    const auto fault = faultOf(view, {"badTicket"_L1}, words);
    const auto ticket = u"<label>"_s + words("ticketCode"_L1).toHtmlEscaped()
        + u" <input name=\"ticket\" autocomplete=\"off\" autocapitalize=\"none\" maxlength=\"40\" required"_s
        + fault.ofField + u"></label>\n"_s + fault.below;
    return u"<details"_s + (fault.below.isEmpty() ? QString() : u" open"_s) + u">\n<summary>"_s
        + words("deleteAsk"_L1).toHtmlEscaped() + u"</summary>\n"_s + paragraph(words("deleteMeans"_L1))
        + u"<form method=\"post\""_s + htmlAttribute("action", view.address)
        + u">\n<input type=\"hidden\" name=\"do\" value=\"delete\">\n"_s + (byTicket ? ticket : QString())
        + u"<button>"_s + words("deleteDo"_L1).toHtmlEscaped() + u"</button>\n</form>\n</details>\n"_s;
}

} // namespace

const WordTable& ownWords(const QByteArrayList& acceptLanguage)
{
    static const PageWords all(openOwnWords, u":/voterpage"_s);
    return all.in(acceptLanguage);
}

QByteArray ownPage(const QString& title, const QString& body, const WordTable& words, const QString& root, int seconds)
{
    const auto refresh = u"<meta http-equiv=\"refresh\" content=\"%1\">\n"_s.arg(seconds);
    const QString page = u"<!DOCTYPE html>\n<html lang=\""_s + words.language()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n"_s
        + (seconds > 0 ? refresh : QString()) + u"<title>"_s + title.toHtmlEscaped()
        + u"</title>\n<link rel=\"icon\" href=\"%1web/icon.svg\" type=\"image/svg+xml\">\n"
          "<link rel=\"stylesheet\" href=\"%1web/colours.css\">\n<link rel=\"stylesheet\" href=\"%1web/vote.css\">\n"
          "</head>\n<body>\n<main>\n<h1>"_s.arg(root)
        + title.toHtmlEscaped() + u"</h1>\n"_s + body + u"</main>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

QString paragraph(const QString& text, const char* look)
{
    const auto said = look ? u" id=\"said\" role=\"status\""_s + htmlAttribute("class", QLatin1StringView(look))
                           : QString();
    return u"<p"_s + said + u'>' + text.toHtmlEscaped() + u"</p>\n"_s;
}

QString buttonForm(const QString& action, const QMap<QString, QString>& hidden, const QString& label)
{
    QString html = u"<form method=\"post\""_s + htmlAttribute("action", action) + u">\n"_s;
    for (const auto& [name, value] : hidden.asKeyValueRange())
        html += u"<input type=\"hidden\""_s + htmlAttribute("name", name) + htmlAttribute("value", value) + u">\n"_s;
    return html + u"<button>"_s + label.toHtmlEscaped() + u"</button>\n</form>\n"_s;
}

QLatin1StringView linkRefusal(const polls::CardLinking::Shown& shown)
{
    for (const auto why : {"elsewhere"_L1, "full"_L1}) {
        if (shown.why == why)
            return why;
    }
    return shown.why == "random"_L1 ? "placeRandom"_L1 : "failed"_L1;
}

QString linksElsewhere(const QStringList& sites, const QString& place, const WordTable& words)
{
    QString html;
    for (const auto& site : sites)
        html += linkBelow(site + place, words("linkGoOn"_L1, {{"address"_L1, site}}));
    return html;
}

QString linkToQuestion(const Poll& poll, const WordTable& words)
{
    return linkBelow((poll.isForPhones() ? u"../v/"_s : u"../r/"_s) + poll.id, words("back"_L1));
}

QStringList storedOf(const Poll& poll, bool logsAddresses, const WordTable& words)
{
    const bool numbers = poll.keepsNumbers;
    const auto phones = poll.policy.phones;
    QList<QLatin1StringView> keys{"vote"_L1, poll.resultsHidden ? "shownLater"_L1 : "shown"_L1};
    if (polls::isWritten(poll.kind))
        keys.append("written"_L1);
    if (!poll.isForPhonesAlone())
        keys.append(numbers ? "number"_L1 : "noNumber"_L1);
    if (phones == Policy::Phones::AnyDevice)
        keys.append("phone"_L1);
    if (phones == Policy::Phones::Ticket)
        keys.append("ticket"_L1);
    if (phones == Policy::Phones::Account)
        keys.append(numbers ? "accountName"_L1 : "account"_L1);
    if (phones == Policy::Phones::AnyDevice)
        keys.append("message"_L1);
    if (poll.policy.linksVoters)
        keys.append("links"_L1);
    keys += {logsAddresses ? "log"_L1 : "noLog"_L1, "howLong"_L1, "deletes"_L1};
    QStringList sentences;
    for (const auto key : std::as_const(keys))
        sentences.append(words(key));
    return sentences;
}

QString listHtml(const QStringList& sentences)
{
    QString html = u"<ul>\n"_s;
    for (const auto& sentence : sentences)
        html += u"<li>"_s + sentence.toHtmlEscaped() + u"</li>\n"_s;
    return html + u"</ul>\n"_s;
}

QString linkMeaning(const QList<Poll>& questions, bool isLinked, const WordTable& words)
{
    QStringList rules;
    for (const auto& poll : questions) {
        const auto rule = poll.policy.linksVoters ? linkRule(poll.policy, words) : QString();
        if (!rule.isEmpty() && !rules.contains(rule))
            rules.append(rule);
    }
    const auto meaning = words(isLinked ? "linkedNow"_L1 : "linkMeans"_L1);
    return rules.isEmpty() ? meaning : meaning + u' ' + (rules.size() == 1 ? rules.first() : words("linkByRule"_L1));
}

QString leftWords(bool isSomeDeleted, const QString& home, const WordTable& words)
{
    const auto whom = home.isEmpty() ? words("leftAsk"_L1) : words("leftAskAt"_L1, {{"home"_L1, home}});
    return words(isSomeDeleted ? "leftSome"_L1 : "leftAll"_L1) + u' ' + whom;
}

QString ownHtml(const OwnView& view, const WordTable& words)
{
    const auto title = words("aboutOne"_L1, {{"question"_L1, view.poll.question}});
    const auto linking = linksHtml(view, words), deleting = deletingHtml(view, words);
    QString html = paragraph(title);
    const bool isAtField = (linking + deleting).contains(u" id=\"said\""_s);
    if (!view.said.isEmpty() && !isAtField) // no such field is there any more, or it is about none
        html += paragraph(words(view.said), view.isGood ? "good" : "trouble");
    // Whoever waits with a card in their hand, and then sees what came of it, has not scrolled: the page has just come.
    const bool comesFirst = !view.waitsAt.isEmpty() || view.isLinked;
    const auto stored = listHtml(storedOf(view.poll, view.logsAddresses, words));
    return html + (comesFirst ? linking + stored : stored + linking) + deleting + linkToQuestion(view.poll, words);
}

} // namespace everyport
