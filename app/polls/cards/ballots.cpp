#include "app/polls/cards/ballots.h"

#include <algorithm>

namespace everyport::polls {

namespace {

// The two lowest bits say what the others are. A table knows 0 as none, so none of these is.
enum Form : quint32 { Long = 1, Single = 2, Few = 3 };
constexpr int formBits = 2;
// Single: an answer and how often.
constexpr int answerBits = 12;
constexpr int maximumCount = (1 << (32 - formBits - answerBits)) - 1;
// Few: up to three answers, once each.
constexpr int fewBits = 10;
constexpr quint32 noAnswer = (1 << fewBits) - 1;
constexpr qsizetype most = 3;

quint32 formOf(quint32 bits)
{
    return bits & ((1 << formBits) - 1);
}

} // namespace

bool Ballot::has(int answer) const
{
    return std::any_of(
        choices.begin(), choices.end(), [answer](const Choice& choice) { return choice.answer == answer; });
}

void Ballot::add(int answer)
{
    for (auto& choice : choices) {
        if (choice.answer == answer) {
            ++choice.count;
            return;
        }
    }
    choices.append({answer, 1});
}

std::optional<quint32> Ballots::packed(const Ballot& ballot)
{
    const auto& choices = ballot.choices;
    if (choices.size() == 1 && choices[0].answer < (1 << answerBits) && choices[0].count <= maximumCount)
        return Single | quint32(choices[0].answer) << formBits | quint32(choices[0].count) << (formBits + answerBits);
    const auto isFew = [](const Ballot::Choice& choice) {
        return choice.count == 1 && quint32(choice.answer) < noAnswer;
    };
    if (choices.size() > most || !std::all_of(choices.begin(), choices.end(), isFew))
        return {};
    quint32 bits = Few;
    for (qsizetype i = 0; i < most; ++i)
        bits |= (i < choices.size() ? quint32(choices[i].answer) : noAnswer) << (formBits + fewBits * int(i));
    return bits;
}

std::optional<Ballot> Ballots::unpacked(quint32 bits)
{
    Ballot ballot;
    const auto form = formOf(bits);
    bits >>= formBits;
    if (form == Single) {
        ballot.choices.append({int(bits & ((1 << answerBits) - 1)), int(bits >> answerBits)});
        return ballot;
    }
    if (form != Few)
        return {};
    for (; (bits & noAnswer) != noAnswer && ballot.choices.size() < most; bits >>= fewBits)
        ballot.choices.append({int(bits & noAnswer), 1});
    return ballot;
}

bool Ballots::isSound(quint32 bits, int answers)
{
    if (formOf(bits) == Single)
        return int(bits >> formBits & ((1 << answerBits) - 1)) < answers && bits >> (formBits + answerBits) > 0;
    const auto ballot = unpacked(bits);
    return ballot
        && std::all_of(ballot->choices.begin(), ballot->choices.end(),
            [answers](const Ballot::Choice& choice) { return choice.answer < answers; });
}

Ballot Ballots::find(const CardKey& card) const
{
    if (const auto bits = m_packed.find(card))
        return ballotOf(*bits);
    return m_below ? m_below->find(card) : Ballot();
}

Ballot Ballots::ballotOf(quint32 bits) const
{
    const auto ballot = unpacked(bits);
    return ballot ? *ballot : m_long[bits >> formBits];
}

void Ballots::set(const CardKey& card, const Ballot& ballot)
{
    if (const auto bits = packed(ballot))
        return setPacked(card, *bits);
    const auto before = m_packed.find(card);
    if (before && formOf(*before) == Long) {
        m_long[*before >> formBits] = ballot;
        return;
    }
    if (m_free.empty()) {
        m_free.push_back(quint32(m_long.size()));
        m_long.emplace_back();
    }
    const auto place = m_free.back();
    m_free.pop_back();
    m_packed.set(card, Long | place << formBits);
    m_long[place] = ballot;
}

void Ballots::setPacked(const CardKey& card, quint32 bits)
{
    const auto before = m_long.empty() ? std::nullopt : m_packed.find(card);
    if (before && formOf(*before) == Long)
        m_free.push_back(*before >> formBits);
    m_packed.set(card, bits);
}

void Ballots::clear()
{
    m_packed.clear();
    m_long.clear();
    m_free.clear();
}

} // namespace everyport::polls
