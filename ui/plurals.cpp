#include "ui/plurals.h"

#include <QHash>

namespace everyport::ui {
namespace {

struct Pair {
    const char* many;
    const char* one;
};

// One line for each counted sentence of the window; tst_plurals finds those that are missing.
constexpr Pair pairs[] = {
    {"%Ln elements", "%Ln element"},
    {"%Ln people", "%Ln person"},
    {"%Ln rooms, the largest first", "%Ln room"},
    {"%Ln other people are in it.", "%Ln other person is in it."},
    {"%n changed their names", "%n changed their name"},
    {"%n found", "%n found"},
    {"%n joined", "%n joined"},
    {"%n left", "%n left"},
    {"%Ln mention you", "%Ln mentions you"},
    {"%n people are typing…", "%n person is typing…"},
    {"Paste %n lines?", "Paste %n line?"},
    {"Send %n files to %1?", "Send %n file to %1?"},
    {"The newest %n; more as you scroll", "The newest; more as you scroll"},
    {"%n votes are not stored", "%n vote is not stored"},
    {"%n votes that the disk has no room for", "%n vote that the disk has no room for"},
    {"%n votes that cannot be stored", "%n vote that cannot be stored"},
    {"%n answers have no reader:", "%n answer has no reader:"},
    {"%n tickets were not printed:", "%n ticket was not printed:"},
    {" and %n others", " and %n other"},
    {"Simulated readers stand for %n answers.", "A simulated reader stands for %n answer."},
    {"%1 of %n answers have a reader.", "%1 of %n answer has a reader."},
    {"%1, %n times", "%1, once"},
    {"%Ln yes", "%Ln yes"},
    {"%Ln no", "%Ln no"},
    {"%Ln abstained", "%Ln abstained"},
    {"%1: %n votes", "%1: %n vote"},
    {"%1: %n votes, %2", "%1: %n vote, %2"},
    {"%1: %n points, %2", "%1: %n point, %2"},
    {"%Ln points", "%Ln point"},
    {"up to %Ln answers in order each, counted by points", "up to %Ln answer in order each, counted by points"},
    {"%1 (%Ln points)", "%1 (%Ln point)"},
    {"A draw: %Ln points each", "A draw: %Ln point each"},
    {"%Ln times in first place", "once in first place"},
    {"%n pages found", "%n page found"},
    {"%n bytes", "%n byte"},
    {"%n bytes heard", "%n byte heard"},
    {"%n names", "%n name"},
    {"%n connections", "%n connection"},
    {"%1 and %Ln more", "%1 and %Ln more"},
    {"%Ln messages", "%Ln message"},
    {"… and %Ln more bytes", "… and %Ln more byte"},
    {"%Ln accepted", "%Ln accepted"},
    {"%n not kept while the view was held", "%n not kept while the view was held"},
    {"%n commands", "%n command"},
    {"%n pending", "%n pending"},
    {"%n lines", "%n line"},
    {"%n chosen", "%n chosen"},
    {"%n rows more", "%n row more"},
    {"%n rules pasted", "%n rule pasted"},
    {"%n found no room, for there may be %1", "%n found no room, for there may be %1"},
    {"%n lines are no rules and were left out", "%n line is no rule and was left out"},
    {"(%n characters more)", "(%n character more)"},
    {"Show rest: %Ln lines", "Show rest: %Ln line"},
    {"Table of %n rows", "Table of %n row"},
    {"… and %n more lines", "… and %n more line"},
    {"… More than %n results; the rest is not shown.", "… More than %n result; the rest is not shown."},
    {"%n files. Let go of it before you pull it out.", "%n file. Let go of it before you pull it out."},
    {"%Ln answered", "%Ln answered"},
    {"%Ln new", "%Ln new"},
    {"%Ln the same", "%Ln the same"},
    {"%Ln differ and stay as they are", "%Ln differs and stays as it is"},
    {"%Ln become what they were", "%Ln becomes what it was"},
    {"%Ln files here go: they are not in the backup (%1)", "%Ln file here goes: it is not in the backup (%1)"},
    {"Passwords of chat accounts are never in it: %Ln accounts need theirs typed again.",
        "Passwords of chat accounts are never in it: %Ln account needs its own typed again."},
    {"%n days", "%n day"},
    {"%Ln items", "%Ln item"},
    {"%n lines since %1", "%n line since %1"},
    {"%n lines written to %1.", "%n line written to %1."},
    {"%n more of these; Overview lists all.", "%n more of these; Overview lists all."},
    {"%n need you", "%n needs you"},
    {"%n new", "%n new"},
    {"%n people are connected to %1 and would be cut off.", "%n person is connected to %1 and would be cut off."},
    {"%n people are connected.", "%n person is connected."},
    {"%n polls are open", "%n poll is open"},
    {"%1, %Ln polls", "%1, %Ln poll"},
    {"%n readers", "%n reader"},
    {"%n readers answer", "%n reader answers"},
    {"%n running", "%n running"},
    {"%n running, %1 failed", "%n running, %1 failed"},
    {"%n off", "%n off"},
    {"%n on", "%n on"},
    {"%n ready", "%n ready"},
    {"%n ready, 1 needs you", "%n ready, 1 needs you"},
    {"%n ready, %1 need you", "%n ready, %1 need you"},
    {"%Ln ready", "%Ln ready"},
    {"%Ln unplugged", "%Ln unplugged"},
    {"%Ln off", "%Ln off"},
    {"%Ln opened", "%Ln opened"},
    {"%Ln closed", "%Ln closed"},
    {"%n slow", "%n slow"},
    {"Your %n services wait meanwhile.", "Your service waits meanwhile."},
    {"%n services run", "%n service runs"},
    {"%n services run.", "%n service runs."},
    {"%n services", "%n service"},
    {"%n times", "once"},
    {"%Ln unread", "%Ln unread"},
    {"Everyport: %Ln unread", "Everyport: %Ln unread"},
    {"%Ln voters", "%Ln voter"},
    {"%Ln taps for the same answer again", "%Ln tap for the same answer again"},
    {"%Ln taps within a card's pause", "%Ln tap within a card's pause"},
    {"%Ln taps while voting was not open", "%Ln tap while voting was not open"},
    {"%Ln taps of cards that nobody knows", "%Ln tap of a card that nobody knows"},
    {"%Ln taps of phones, which change their number", "%Ln tap of a phone, which changes its number"},
    {"%Ln taps on readers without an answer", "%Ln tap on a reader without an answer"},
    {"%Ln taps of cards that had voted", "%Ln tap of a card that had voted"},
    {"%Ln taps beyond the choices allowed", "%Ln tap beyond the choices allowed"},
    {"A draw between %1, with %Ln votes each.", "A draw between %1, with %Ln vote each."},
    {"%1 leads by %Ln votes.", "%1 leads by %Ln vote."},
    {"%1 has %Ln more votes than the next.", "%1 has %Ln more vote than the next."},
    {"%Ln votes were changed.", "%Ln vote was changed."},
    {"%n votes are voided.", "%n vote is voided."},
    {"Void %n votes", "Void %n vote"},
    {"It has %n votes and stays: they would be lost with it.", "It has %n vote and stays: it would be lost with it."},
    {"It has %n votes. They are deleted with it, and nobody can bring them back.",
        "It has %n vote. It is deleted with it, and nobody can bring it back."},
    {"and %n more", "and %n more"},
    {"%n more", "%n more"},
    {"Show %n more messages", "Show %n more message"},
    {"Turnout %1, of %Ln known cards.", "Turnout %1, of %Ln known card."},
    {"A draw: %Ln votes each", "A draw: %Ln vote each"},
    {"%1 of %Ln votes", "%1 of %Ln vote"},
    {"%n questions.", "%n question."},
    {"votes in %n days", "votes in a day"},
    {"votes in %n hours", "votes in an hour"},
    {"votes in %n minutes", "votes in a minute"},
    {"Since then %n bytes came that fit no frame.", "Since then %n byte came that fits no frame."},
    {", %n in the last ten seconds", ", %n in the last ten seconds"},
    {"A card may choose up to %n different answers.", "A card may choose %n answer."},
    {"A card is held to one reader after the other, starting with the best answer, for up to %n places.",
        "A card is held to one reader, for %n place."},
    {"Each voter puts up to %n answers in order, starting with the best one, by one tap after the other. The first place is worth %n points, the last one 1.",
        "Each voter names %n answer, which is worth %n point."},
    {"%Ln votes", "%Ln vote"},
    {"Closing %n connections in 3 seconds.", "Closing %n connection in 3 seconds."},
    {"Hold your card to the readers of your choice, up to %n of them.", "Hold your card to the reader of your choice."},
    {"Hold your card to one reader after the other, starting with the best answer, up to %n of them.",
        "Hold your card to the reader of your choice."},
    {"Imported %n polls.", "Imported %n poll."},
    {"None of the %n rows match. Esc in the filter clears it.",
        "The only row does not match. Esc in the filter clears it."},
    {"None of the %n rows match what is switched on above.", "The only row does not match what is switched on above."},
    {"Restarts it, %n people reconnect.", "Restarts it, %n person reconnects."},
    {"Retracting %n items in 3 seconds.", "Retracting %n item in 3 seconds."},
    {"valid until %1, %n days", "valid until %1, %n day"},
    {"taps, %Ln changed", "taps, %Ln changed"},
    {"%Ln refused", "%Ln refused"},
    {"votes of %Ln voters", "votes of %Ln voter"},
    {"%n sessions", "%n session"},
    {"Disabled %1: %n sessions ended.", "Disabled %1: %n session ended."},
    {"%n locked out", "%n locked out"},
    {"%Ln viewers", "%Ln viewer"},
    {"the last %Ln items", "the last item"},
    {"%Ln characters are not shown", "%Ln character is not shown"},
    {"votes", "vote"},
};

const QHash<QByteArray, const char*>& singulars()
{
    static const QHash<QByteArray, const char*> table = [] {
        QHash<QByteArray, const char*> made;
        for (const Pair& pair : pairs)
            made.insert(pair.many, pair.one);
        return made;
    }();
    return table;
}

} // namespace

QString Plurals::translate(const char*, const char* sourceText, const char*, int n) const
{
    if (n != 1)
        return {};
    const char* one = singulars().value(QByteArray::fromRawData(sourceText, qsizetype(qstrlen(sourceText))));
    return one ? QString::fromUtf8(one) : QString();
}

bool Plurals::knows(const QByteArray& source)
{
    return singulars().contains(source);
}

} // namespace everyport::ui
