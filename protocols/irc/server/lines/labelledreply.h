#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace everyport::ircd {

class Session;

/// What a labelled command has brought so far (IRCv3 labeled-response): held until it is complete, since one line gets
/// the label, several a batch, and none an ACK.
class LabelledReply {
public:
    explicit LabelledReply(QByteArray label) : m_label(std::move(label)) {}

    const QByteArray& label() const { return m_label; } ///< As it is written in a tag.
    void add(const QByteArray& lines);
    /// A long answer is not gathered: the batch begins with what there is, and each line goes as it comes.
    QByteArray begin(const QByteArray& serverName, const QByteArray& reference);
    bool isStreaming() const { return !m_reference.isEmpty(); }
    QByteArray inBatch(const QByteArray& lines) const;
    /// What goes to the client; when streaming, the end alone.
    QByteArray finished(const QByteArray& serverName, const QByteArray& reference) const;
    bool isHeld = false; ///< While its command waits for somebody: what comes meanwhile is not part of it.

private:
    QByteArray m_label;
    QByteArrayList m_lines;
    QByteArray m_reference; // while streaming
};

} // namespace everyport::ircd
