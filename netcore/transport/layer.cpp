#include "netcore/transport/layer.h"

#include <utility>

#include "netcore/base/guarded.h"

namespace everyport {

Layer::Layer(std::unique_ptr<Protocol> inner) : m_above(std::move(inner)) {}

Layer::~Layer()
{
    if (m_gone)
        *m_gone = true;
}

Layer& Layer::interpose(Transport& below, std::unique_ptr<Layer> layer)
{
    auto& placed = *layer;
    placed.m_above = below.takeProtocol();
    placed.m_below = &below;
    placed.m_toldMade = true;
    below.setProtocol(std::move(layer));
    if (placed.m_above)
        placed.m_above->transportReplaced(placed);
    placed.interposed();
    return placed;
}

Transport& Layer::bottom(Transport& transport)
{
    auto* lowest = &transport;
    for (auto* layer = dynamic_cast<Layer*>(lowest); layer && layer->m_below; layer = dynamic_cast<Layer*>(lowest))
        lowest = layer->m_below;
    return *lowest;
}

/// While the protocol above is in an event, however it ends: by returning, by ending the layer, or by throwing.
class Layer::Telling {
public:
    explicit Telling(Layer& layer) : m_layer(layer), m_outer(std::exchange(layer.m_gone, &m_layerGone))
    {
        ++layer.m_depth;
    }
    ~Telling()
    {
        if (!m_layerGone) {
            m_layer.m_gone = m_outer;
            --m_layer.m_depth;
        } else if (m_outer) {
            *m_outer = true;
        }
    }
    Telling(const Telling&) = delete;
    Telling& operator=(const Telling&) = delete;
    bool isLayerGone() const { return m_layerGone; }

private:
    Layer& m_layer;
    bool* m_outer;
    bool m_layerGone = false;
};

template <typename Event>
bool Layer::notify(Event event)
{
    if (m_depth == 0)
        m_retired.clear();
    if (!m_above)
        return true; // nobody was put there, or the end has been told
    bool gone = false;
    {
        const Telling telling(*this);
        event(*m_above);
        gone = telling.isLayerGone();
    }
    if (!gone && m_depth == 0)
        m_retired.clear();
    return !gone;
}

bool Layer::notifyMade()
{
    if (std::exchange(m_toldMade, true))
        return true;
    if (!m_above) {
        m_below->abortConnection();
        return false;
    }
    return notify([this](Protocol& above) { above.connectionMade(*this); });
}

bool Layer::notifyData(QByteArrayView bytes)
{
    return notify([bytes](Protocol& above) { above.dataReceived(bytes); });
}

bool Layer::notifyTurn()
{
    return !m_toldMade || !m_above || notify([](Protocol& above) { above.turnCame(); });
}

bool Layer::notifyReadLost()
{
    return notify([](Protocol& above) {
        if (auto* face = halfCloseable(&above))
            face->readConnectionLost();
    });
}

bool Layer::notifyWriteLost()
{
    return notify([](Protocol& above) {
        if (auto* face = halfCloseable(&above))
            face->writeConnectionLost();
    });
}

void Layer::descriptorReceived(FileDescriptor fd)
{
    notify([&fd](Protocol& above) {
        if (auto* face = descriptorReceiver(&above))
            face->descriptorReceived(std::move(fd));
    });
}

void Layer::notifyLost(const Error& reason)
{
    auto gone = std::move(m_above);
    if (m_toldMade && gone)
        gone->connectionLost(reason);
    if (m_depth > 0 && gone)
        m_retired.push_back(std::move(gone)); // a port that goes ends what came in by it inside any event
}

void Layer::notifyLostEarly(const Error& reason)
{
    if (auto* producer = std::exchange(m_producer, nullptr)) { // the protocol may own its producer, or be it
        m_below->setProducer(nullptr);
        guarded("A producer", [producer] { producer->stopProducing(); });
    }
    notifyLost(reason);
}

void Layer::connectionMade(Transport& transport)
{
    m_below = &transport;
    notifyMade();
}

void Layer::dataReceived(QByteArrayView bytes)
{
    notifyData(bytes);
}

void Layer::connectionLost(const Error& reason)
{
    notifyLost(reason);
}

void Layer::transportReplaced(Transport& transport)
{
    m_below = &transport;
    if (m_producer)
        m_below->setProducer(m_producer); // it goes along
}

void Layer::write(QByteArray bytes)
{
    m_below->write(std::move(bytes));
}

void Layer::pauseReading()
{
    m_below->pauseReading();
}

void Layer::resumeReading()
{
    m_below->resumeReading();
}

void Layer::yield()
{
    m_below->yield();
}

void Layer::peerIsDone()
{
    m_below->peerIsDone();
}

void Layer::loseConnection()
{
    m_below->loseConnection();
}

void Layer::abortConnection()
{
    m_below->abortConnection();
}

void Layer::loseWriteConnection()
{
    m_below->loseWriteConnection();
}

void Layer::setProducer(Producer* producer)
{
    m_producer = producer;
    m_below->setProducer(producer);
}

qsizetype Layer::queuedBytes() const
{
    return m_below->queuedBytes();
}

Address Layer::peer() const
{
    return m_below->peer();
}

Address Layer::local() const
{
    return m_below->local();
}

bool Layer::isEncrypted() const
{
    return m_below->isEncrypted();
}

void Layer::moveNow()
{
    if (auto* way = m_below ? OutOfTurn::of(*m_below) : nullptr)
        way->moveNow();
}

TlsSession* Layer::tls()
{
    return m_below->tls();
}

ConnectionRecord& Layer::record()
{
    return m_below->record();
}

void Layer::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_retired.push_back(std::exchange(m_above, std::move(next)));
    if (!m_above)
        return m_below->abortConnection();
    // By this: a layer whose handshake has just ended may be about to tell it.
    m_toldMade = true;
    const Telling telling(*this); // lets go of nothing yet: this may be the old one's own event
    m_above->connectionMade(*this);
}

std::unique_ptr<Protocol> Layer::takeProtocol()
{
    return std::move(m_above);
}

void Layer::setProtocol(std::unique_ptr<Protocol> protocol)
{
    m_above = std::move(protocol);
}

} // namespace everyport
