#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

QList<FieldInfo> pollFields()
{
    return {{u"poll"_s, u"which-fruit"_s, u"The poll's name."_s, {}, Option::Names::Poll},
        {u"question"_s, u"Which fruit?"_s, u"What it asks."_s}, {u"round"_s, u"1"_s, u"Which round it is."_s},
        {u"votes"_s, u"20"_s, u"Votes that stand."_s}, {u"voters"_s, u"20"_s, u"People who voted."_s},
        {u"winner"_s, u"Apple"_s, u"The answer with the most votes; empty on a draw, of a scale and of a motion."_s, {},
            Option::Names::Answer},
        {u"tally"_s, u"Apple 12 (60 %), Pear 8 (40 %)"_s, u"All answers with their votes."_s, u"All answers"_s},
        {u"kind"_s, u"motion"_s, u"What kind of question it is."_s, {}, {},
            {u"choice"_s, u"scale"_s, u"motion"_s, u"ranking"_s, u"number"_s, u"words"_s, u"open"_s, u"quiz"_s}},
        {u"figures"_s, u"Carried: 12 yes, 7 no, 3 abstained."_s,
            u"What the votes of a scale, a motion, a ranking or of written answers come to, as a sentence."_s,
            u"Outcome"_s},
        {u"mean"_s, u"3.83"_s, u"Of a scale or a number: the mean of all votes."_s},
        {u"median"_s, u"4"_s, u"Of a scale or a number: as many votes are above it as below."_s},
        {u"spread"_s, u"1.21"_s, u"Of a scale or a number: the standard deviation of the votes."_s},
        {u"lowest"_s, u"3"_s, u"Of a number: the smallest that was given."_s, u"Smallest"_s},
        {u"highest"_s, u"90"_s, u"Of a number: the largest that was given."_s, u"Largest"_s},
        {u"right_votes"_s, u"12"_s, u"Of a quiz that is over: how many answered right."_s, u"Right answers"_s},
        {u"unit"_s, u"kg"_s, u"Of a number: what it counts."_s},
        {u"different"_s, u"12"_s, u"Of written answers: how many different ones are shown."_s},
        {u"waiting"_s, u"3"_s, u"Of written answers: how many wait for the host."_s},
        {u"hidden"_s, u"1"_s, u"Of written answers: how many are hidden."_s},
        {u"yes"_s, u"12"_s, u"Of a motion: votes for it."_s}, {u"no"_s, u"7"_s, u"Of a motion: votes against it."_s},
        {u"abstained"_s, u"3"_s, u"Of a motion: votes for neither."_s},
        {u"majority"_s, u"simple"_s, u"Of a motion: what carries it."_s, {}, {},
            {u"simple"_s, u"two-thirds"_s, u"absolute"_s}},
        {u"verdict"_s, u"carried"_s, u"Of a motion: what became of it."_s, {}, {},
            {u"carried"_s, u"not-carried"_s, u"tied"_s}}};
}

QList<FieldInfo> voteFields()
{
    return pollFields()
        + QList<FieldInfo>{{u"card"_s, u"amber fox"_s, u"The card's short name in this poll."_s},
            {u"answer"_s, u"Apple"_s, u"What it voted for."_s, {}, Option::Names::Answer},
            {u"device"_s, u"reader-1"_s, u"The reader."_s, u"Reader"_s, Option::Names::ReaderId}};
}

QList<FieldInfo> writtenFields()
{
    return {{u"poll"_s, u"one-word"_s, u"The poll's name."_s, {}, Option::Names::Poll},
        {u"question"_s, u"What comes to your mind?"_s, u"What it asks."_s},
        {u"round"_s, u"1"_s, u"Which round it is."_s},
        {u"card"_s, u"amber fox"_s, u"The voter's short name in this poll."_s},
        {u"words"_s, u"Peace"_s, u"What was written; nobody else has seen it yet."_s}};
}

EventKind turn(EventKind kind)
{
    kind.fields = pollFields();
    kind.endsNewestOf = u"poll"_s;
    kind.trace = [name = kind.name](const Fields& fields) { return name + u' ' + fields.value(u"poll"_s); };
    return kind;
}

} // namespace

/// What becomes of polls and of votes in them.
QList<EventKind> pollEvents()
{
    const auto refused = voteFields()
        + QList<FieldInfo>{{u"reason"_s, u"already-voted"_s, u"Why it did not count."_s, {}, {},
            {u"already-voted"_s, u"closed"_s, u"full"_s, u"left-out"_s, u"limit"_s, u"random-id"_s, u"unassigned"_s,
                u"unknown"_s}}};
    return {
        {.name = u"vote-counted"_s,
            .title = u"A vote is counted"_s,
            .help = u"Somebody has voted by card, phone or message, and it stands."_s,
            .fields = voteFields(),
            .newestOf = u"poll"_s},
        {.name = u"vote-refused"_s,
            .title = u"A vote is not counted"_s,
            .help = u"Somebody wanted to vote and may not: they have voted already, say, or the poll is closed."_s,
            .fields = refused},
        {.name = u"votes-withdrawn"_s,
            .title = u"Votes no longer count"_s,
            .help =
                u"Somebody took theirs back, a host voided them, a person voted twice or a station was left out: the numbers are lower than they were."_s,
            .fields = pollFields()
                + QList<FieldInfo>{{u"gone"_s, u"2"_s, u"How many votes that counted do not any more."_s}},
            .newestOf = u"poll"_s},
        turn({.name = u"poll-opened"_s,
            .title = u"A poll opens"_s,
            .help = u"From now on votes are counted, whoever has opened it."_s}),
        turn({.name = u"poll-closed"_s,
            .title = u"A poll closes"_s,
            .help = u"From now on no vote is counted, whoever has closed it."_s}),
        {.name = u"written"_s,
            .title = u"Something new is written"_s,
            .help =
                u"In a poll whose written answers are shown when you approve them, somebody has written what nobody had before."_s,
            .fields = writtenFields()},
    };
}

} // namespace everyport::rules
