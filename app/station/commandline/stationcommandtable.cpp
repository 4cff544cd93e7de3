#include "app/station/commandline/stationcommandtable.h"

#include "app/station/commandline/commanddeclaration.h"

using namespace Qt::StringLiterals;

namespace everyport::commandtable {

namespace {

using Type = Option::Type;

Option text(const QString& key, const QString& help, const QString& unit)
{
    return {.key = key, .type = Type::Text, .fallback = QString(), .help = help, .unit = unit};
}

OptionList ownAccount()
{
    return {
        text(u"address"_s, u"The station's own account at the server, where that is not the home's."_s, u"ADDRESS"_s),
        text(u"password-file"_s, u"The first line of this file is its password."_s, u"FILE"_s),
        text(u"server"_s, u"Where to connect, such as tcp:192.0.2.7:5222, where the domain does not say it."_s,
            u"PLACE"_s)};
}

QList<Command> enrollingCommands()
{
    const Option days{.key = u"days"_s,
        .type = Type::Integer,
        .fallback = 30,
        .help = u"How long the card is good."_s,
        .min = 1,
        .max = 366};
    const OptionList byCode = ownAccount()
        + OptionList{text(u"space"_s,
                         u"What the home's nodes are called after; stations where nobody has changed it."_s, u"NAME"_s),
            text(u"pubsub"_s, u"The publish-subscribe service; pubsub.DOMAIN where nobody has changed it."_s,
                u"ADDRESS"_s),
            text(u"name"_s, u"What this station wants to be called; otherwise after its computer."_s, u"NAME"_s),
            text(u"card"_s, u"In place of domain and code: a file that stations card has made."_s, u"FILE"_s)};
    const auto
        lost = u"The invitation was made, and what was printed is nowhere else: withdraw it, and make another."_s;
    return {
        {u"stations home"_s, {}, u"Makes this program the home: its polls may be shared, and it lets stations in."_s,
            {text(u"xmpp"_s, u"The service of type xmpp at which they meet, where there are several."_s, u"NAME"_s),
                text(u"domain"_s,
                    u"Adds an XMPP server of this domain, which the network reaches at port 5222, where there is none."_s,
                    u"DOMAIN"_s)}},
        toldOnce(
            {u"stations invite"_s, u"[NAME]"_s,
                u"Offers one station a place for a quarter of an hour, and prints the code and what to type there."_s},
            lost),
        toldOnce(
            {u"stations card"_s, u"[NAME]"_s,
                u"Prints a card: in the data folder of any number of computers, as station.card, it makes a station of each."_s,
                {days}},
            lost),
        bringing(Command::Input::StationCode,
            {u"stations enrol"_s, u"[DOMAIN] [CODE]"_s,
                u"Makes this program a station of the home at this domain; the code that was printed there is asked for, or read from standard input."_s,
                byCode}),
        bringing(Command::Input::File,
            {u"stations join"_s, u"FILE"_s, u"Makes this program a station by a card, - for standard input."_s,
                ownAccount()}),
        {u"stations leave"_s, {},
            u"Ends taking part: shared polls go on as this program's own, and the home is asked again for a code to come back."_s,
            {flag(u"yes"_s, u"Also where this is the home, and others are put out by it."_s),
                flag(u"untold"_s, u"Also where there is no connection by which the others could be told."_s)}},
        listing(u"stations invitations"_s, {}, u"Lists the places that are offered, without their codes."_s,
            u"No place is offered."_s),
        {u"stations withdraw"_s, u"ACCOUNT"_s, u"Takes an offer back, by its first column in stations invitations."_s},
        {u"stations remove"_s, u"NAME"_s, u"Lets a station take part no more; the votes that it has sent stay."_s},
    };
}

} // namespace

QList<Command> stationCommands()
{
    const Option format{.key = u"format"_s,
        .type = Type::Choice,
        .fallback = u"text"_s,
        .help = u"text is for a terminal, json for programs."_s,
        .choices = {u"text"_s, u"json"_s}};
    const QList<Command> looks{
        {u"stations list"_s, {},
            u"Lists all stations: whether they are heard, their readers, last tap, backlog, clock and power."_s,
            {format}},
        listing(u"stations log"_s, {}, u"Prints what has happened at the stations, the newest first."_s,
            u"Nothing has happened yet."_s),
        {u"stations share"_s, u"POLL"_s,
            u"Shares a poll with all stations: they get its question, and its votes count everywhere."_s},
        {u"stations unshare"_s, u"POLL"_s, u"Shares it no more; the stations keep what they have of it."_s},
        {u"stations assign"_s, u"NAME POLL READER ANSWER"_s,
            u"Says which answer a reader at a station stands for; none for ANSWER takes it back."_s},
    };
    return looks + enrollingCommands();
}

} // namespace everyport::commandtable
