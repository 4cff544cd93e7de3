#include "protocols/telnet/negotiator.h"

#include "protocols/telnet/codec.h"

namespace everyport::telnet {

void Negotiator::ask(Side side, uchar option, bool on)
{
    auto& asked = way(side, option);
    switch (asked.state) {
    case State::No:
    case State::Yes:
        if ((asked.state == State::Yes) == on)
            return;
        if (!on)
            m_changed(side, option, false); // RFC 1143 §3: off counts from the moment it is said
        asked.state = on ? State::WantsYes : State::WantsNo;
        say(side, option, on);
        return;
    case State::WantsNo: asked.opposite = on; return;
    case State::WantsYes: asked.opposite = !on; return;
    }
}

void Negotiator::received(uchar verb, uchar option)
{
    const auto side = verb == Will || verb == Wont ? Side::Them : Side::Us;
    way(side, option).answered = true;
    if (verb == Will || verb == Do)
        wanted(side, option);
    else
        unwanted(side, option);
}

void Negotiator::wanted(Side side, uchar option)
{
    auto& known = way(side, option);
    switch (known.state) {
    case State::Yes: return;
    case State::No:
        say(side, option, known.allowed);
        if (known.allowed)
            become(side, option, known, true);
        return;
    case State::WantsNo: // a yes to our no is an error of theirs; with `opposite` it is what we want now
        known.state = known.opposite ? State::Yes : State::No;
        if (std::exchange(known.opposite, false))
            m_changed(side, option, true);
        return;
    case State::WantsYes:
        become(side, option, known, true);
        if (std::exchange(known.opposite, false)) {
            m_changed(side, option, false);
            known.state = State::WantsNo;
            say(side, option, false);
        }
        return;
    }
}

void Negotiator::unwanted(Side side, uchar option)
{
    auto& known = way(side, option);
    switch (known.state) {
    case State::No: return;
    case State::Yes:
        say(side, option, false);
        become(side, option, known, false);
        return;
    case State::WantsNo:
        known.state = State::No;
        if (std::exchange(known.opposite, false)) {
            known.state = State::WantsYes;
            say(side, option, true);
        }
        return;
    case State::WantsYes:
        known.state = State::No;
        known.opposite = false;
        return;
    }
}

void Negotiator::say(Side side, uchar option, bool on)
{
    if (side == Side::Us)
        m_send(on ? Will : Wont, option);
    else
        m_send(on ? Do : Dont, option);
}

void Negotiator::become(Side side, uchar option, Way& known, bool on)
{
    known.state = on ? State::Yes : State::No;
    m_changed(side, option, on);
}

} // namespace everyport::telnet
