#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace everyport::ircd {

class Session;

/// What a labelled command has brought so far (IRCv3 labeled-response): held until it is complete, since one line gets the
/// label, several a batch, and none an ACK.
class LabelledReply {
public:
    explicit LabelledReply(QByteArray label) : m_label(std::move(label)) {}

    const QByteArray& label() const { return m_label; } ///< As it is written in a tag.
    void add(const QByteArray& lines);
    /// What goes to the client.
    QByteArray finished(const QByteArray& serverName, const QByteArray& reference) const;
    bool isHeld = false; ///< While its command waits for somebody: what comes meanwhile is not part of it.

private:
    QByteArray m_label;
    QByteArrayList m_lines;
};

} // namespace everyport::ircd
