#pragma once

#include <QByteArray>

#include "netcore/transport/baseprotocol.h"

namespace everyport {

/// What all protocols share that cut a stream into pieces: what has come but makes no whole piece yet is kept (up to
/// a bound that the kind of frame sets), raw mode hands bytes through uncut, and a pause holds everything back.
/// Kinds: LineProtocol, LengthProtocol, NetstringProtocol. Switch modes from inside any event. Loop's thread.
class FrameProtocol : public BaseProtocol {
public:
    void dataReceived(QByteArrayView bytes) final;
    void turnCame() final;
    qsizetype mostAtOnce() const override { return muchAtOnce; } // it yields between frames

protected:
    /// Looks for one frame at the beginning of `bytes`, tells of it if it is whole, and answers how many bytes it was,
    /// with those that are of no more use; 0 when more must come.
    virtual qsizetype cutFrame(QByteArrayView bytes) = 0;
    virtual void rawReceived(QByteArrayView) {}

    /// From the next byte on: uncut, or cut again.
    void setRawMode(bool raw) { m_raw = raw; }
    /// No more events until resumed, not even for what has come already; the peer is held back, too.
    void pauseFrames();
    void resumeFrames();
    bool isPaused() const { return m_paused; }
    /// Forgets what has come but was not handed out yet (RFC 3207 §4.2: nothing said before TLS counts).
    void discardPending();
    qsizetype pendingBytes() const { return m_pending.size(); }

private:
    qsizetype work(QByteArrayView bytes);

    QByteArray m_pending;
    bool m_raw = false;
    bool m_paused = false;
    bool m_discard = false;
    bool m_grown = false; // more has come, or may be looked at again, since m_pending was worked on
    bool m_working = false;
    bool m_yielded = false; // the rest waits for our next turn
};

} // namespace everyport
