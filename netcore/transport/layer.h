#pragma once

#include <memory>
#include <vector>

#include "netcore/transport/descriptorpassing.h"
#include "netcore/transport/halfcloseable.h"
#include "netcore/transport/outofturn.h"

namespace everyport {

/// What stands between a transport and a protocol: to the transport a protocol, to the protocol a transport. As it
/// is here it passes everything on, both ways; TLS, policies and the PROXY header change what is theirs. Owned by
/// the transport below, owns the protocol above. Below its own handshake a layer may hold connectionMade back; then
/// the protocol above hears nothing at all when it fails. Round no protocol it closes instead of telling. The ends of
/// halves and open files pass too, where that protocol wants to know them. Loop's thread.
class Layer : public Protocol, public HalfCloseable, public DescriptorReceiver, public Transport, public OutOfTurn {
public:
    explicit Layer(std::unique_ptr<Protocol> inner = {});
    ~Layer() override;

    /// Slides `layer` between a live transport and its protocol, which gets transportReplaced and hears no second
    /// connectionMade. The layer hears `interposed`.
    static Layer& interpose(Transport& below, std::unique_ptr<Layer> layer);
    /// What is below all layers, `transport` itself where there are none: for faces that only it has (serialcontrol.h).
    static Transport& bottom(Transport& transport);

    // Protocol, downwards
    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void transportReplaced(Transport& transport) override;
    void turnCame() override { notifyTurn(); }
    qsizetype mostAtOnce() const override { return m_above ? m_above->mostAtOnce() : littleAtOnce; }
    void readConnectionLost() override { notifyReadLost(); }
    void writeConnectionLost() override { notifyWriteLost(); }
    bool wantsHalves() const override { return m_toldMade && halfCloseable(m_above.get()); }
    void descriptorReceived(FileDescriptor fd) override;
    bool wantsDescriptors() const override { return m_toldMade && descriptorReceiver(m_above.get()); }

    // Transport, upwards
    void write(QByteArray bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    bool shareIsOver() const override { return m_below && m_below->shareIsOver(); }
    void yield() override;
    void peerIsDone() override;
    void loseConnection() override;
    void abortConnection() override;
    void loseWriteConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override;
    Address peer() const override;
    Address local() const override;
    bool isEncrypted() const override;
    int descriptor() const override { return m_below ? m_below->descriptor() : -1; }
    TlsSession* tls() override;
    void moveNow() override;
    ConnectionRecord& record() override;
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override;
    void setProtocol(std::unique_ptr<Protocol> protocol) override;

protected:
    /// Now in its place by `interpose`: below() is there and the protocol above is at work.
    virtual void interposed() {}

    Transport& below() const { return *m_below; }
    bool hasBelow() const { return m_below != nullptr; }
    Protocol* above() const { return m_above.get(); }
    bool hasToldMade() const { return m_toldMade; }
    /// Whether the protocol above is in one of its events, told by this layer.
    bool isTelling() const { return m_depth > 0; }

    // False when the protocol ended everything and this layer with it: then nothing of it may be touched.
    bool notifyMade(); ///< Once; afterwards it does nothing.
    bool notifyData(QByteArrayView bytes);
    bool notifyTurn(); ///< turnCame, where connectionMade was told.
    bool notifyReadLost();
    bool notifyWriteLost();
    void notifyLost(const Error& reason); ///< Only who heard connectionMade hears this. Lets go of the protocol.
    /// The same ahead of below, which is to be aborted next: a producer is told first, as below does it.
    void notifyLostEarly(const Error& reason);

private:
    class Telling;
    template <typename Event>
    bool notify(Event event);

    Transport* m_below = nullptr;
    std::unique_ptr<Protocol> m_above;
    // Switched away from: kept until the running event is over, or, where none is (a timer's call), until the next.
    std::vector<std::unique_ptr<Protocol>> m_retired;
    Producer* m_producer = nullptr; // as it was registered by us below
    bool* m_gone = nullptr;         // told by the destructor
    int m_depth = 0;
    bool m_toldMade = false;
};

} // namespace everyport
