#pragma once

#include <vector>

#include <QByteArray>

namespace everyport::ircd {

class Session;

/// What waits for the store: a client that is echoed its message with an id may rely on finding it again, so the echo
/// goes out when the message is safe. Lines that come later wait behind it, for their order is a promise, too.
class HeldOutput {
public:
    void hold(); ///< From here on, until it is known what for.
    /// What was held last waits until so many lines are settled; 0: for nothing after all.
    void holdFor(quint64 count);
    void add(const QByteArray& lines) { m_bytes.append(lines); }
    QByteArray settled(quint64 count); ///< What may go now.
    bool isEmpty() const { return m_marks.empty(); }
    qsizetype size() const { return m_bytes.size(); }

private:
    struct Mark {
        quint64 count = 0;
        qsizetype from = 0;
    };

    QByteArray m_bytes;
    std::vector<Mark> m_marks;
};

/// While one stands, what the session is told of messages that are kept is held until they are safe.
class DeferredEcho {
public:
    explicit DeferredEcho(Session& session);
    ~DeferredEcho();
    Q_DISABLE_COPY_MOVE(DeferredEcho)

private:
    Session* m_session = nullptr; // null where nothing is promised
    quint64 m_before = 0;
};

} // namespace everyport::ircd
