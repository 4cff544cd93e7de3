#pragma once

#include <memory>

#include <QByteArray>

namespace everyport {
class Station;
}

namespace everyport::ui {

/// An XMPP account whose server is invented: rooms, a news service, people's nodes. What its client asks is answered by
/// `serve`. For pictures; `station` outlives it.
class SampleXmpp {
public:
    static constexpr qint64 account = 4711;
    explicit SampleXmpp(Station& station);
    ~SampleXmpp();

    void serve();                    ///< Answers all that was asked by now.
    void say(const QByteArray& xml); ///< As if somebody had sent it.

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace everyport::ui
