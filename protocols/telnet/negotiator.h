#pragma once

#include <array>
#include <functional>

#include <QByteArray>

namespace everyport::telnet {

/// Which options both ends have agreed on, each way: the Q method of RFC 1143, which answers no answer and so never
/// loops. What is to be sent goes out through `send`; a change that was agreed on is told through `changed`.
class Negotiator {
public:
    enum class Side { Us, Them }; ///< Us: we perform it (WILL); Them: they do (DO).
    using Send = std::function<void(uchar verb, uchar option)>;
    using Changed = std::function<void(Side side, uchar option, bool on)>;
    Negotiator(Send send, Changed changed) : m_send(std::move(send)), m_changed(std::move(changed)) {}

    /// Whether we agree when the peer wants it. Otherwise it is refused.
    void allow(Side side, uchar option) { way(side, option).allowed = true; }
    void ask(Side side, uchar option, bool on); ///< WILL or DO, WONT or DONT; nothing where it is so or asked already.
    void received(uchar verb, uchar option);

    bool isOn(Side side, uchar option) const { return way(side, option).state == State::Yes; }
    /// Whether the peer said anything about it, be it no.
    bool wasAnswered(Side side, uchar option) const { return way(side, option).answered; }

private:
    enum class State : uchar { No, Yes, WantsNo, WantsYes };
    struct Way {
        State state = State::No;
        bool opposite = false; // asked for the other way while a request is on its way
        bool allowed = false;
        bool answered = false;
    };
    Way& way(Side side, uchar option) { return m_ways[size_t(side) * 256 + option]; }
    const Way& way(Side side, uchar option) const { return m_ways[size_t(side) * 256 + option]; }
    void wanted(Side side, uchar option);   // the peer's yes: WILL for Them, DO for Us
    void unwanted(Side side, uchar option); // its no
    void say(Side side, uchar option, bool on);
    void become(Side side, uchar option, Way& way, bool on);

    std::array<Way, 512> m_ways;
    Send m_send;
    Changed m_changed;
};

} // namespace everyport::telnet
