#include "ui/connect/addresssearch.h"

#include <utility>

#include "app/chat/model/chatmodel.h"
#include "app/chat/network/accountproxy.h"
#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

constexpr int afterLastKey = 400; // milliseconds

} // namespace

AddressSearch::AddressSearch(Station& station, QObject* parent) : QObject(parent), m_station(station)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(afterLastKey);
    connect(&m_wait, &QTimer::timeout, this, &AddressSearch::look);
    m_accepted = m_station.certificates().whenAccepted([this] { notifyAccepted(); });
}

AddressSearch::~AddressSearch()
{
    m_finding.cancel();
}

void AddressSearch::setTyped(const QString& address, const QString& network)
{
    m_address = address;
    m_network = network;
    forget();
    m_wait.start();
}

void AddressSearch::forget()
{
    m_finding.cancel();
    m_probes.clear();
    m_found.reset();
    m_asked.clear();
    m_refused.reset();
    Q_EMIT forgotten();
}

void AddressSearch::look()
{
    m_wait.stop();
    const QString asked = chat::isRoomAlone(m_address) ? m_network : m_address;
    if (asked.isEmpty())
        return;
    forget();
    m_asked = asked;
    Q_EMIT started();
    chat::ChatModel& chat = m_station.chat();
    QList<const chat::NetworkType*> types;
    for (const auto& type : chat.types())
        types.append(type.get());
    probe();
    m_finding = chat::findAddress(types, &m_station.reactor(), asked, chat.proxyResolver());
    m_finding.whenDone([this](Result<chat::FoundAddress> result) {
        auto done = std::move(m_finding);
        m_probes.clear();
        notifyEnded(result);
        done.cancel();
    });
}

void AddressSearch::probe()
{
    for (const auto& type : m_station.chat().types()) {
        const auto place = type->placeTyped(m_asked.trimmed());
        if (!place)
            continue;
        const auto text = [&](const QString& key) { return place->values.value(key).toString(); };
        for (const QString& host : {chat::addressHost(text(u"address"_s)),
                 chat::destinationOf({}, text(u"server"_s), {}), chat::destinationOf(text(u"websocket"_s), {}, {})}) {
            if (!host.isEmpty())
                m_probes.push_back(m_station.certificates().probe(host));
        }
    }
}

void AddressSearch::notifyEnded(const Result<chat::FoundAddress>& result)
{
    if (!result) {
        if (result.error().isCancelled())
            return;
        if (const auto* waits = m_station.certificates().waitingAt(result.error().code))
            m_refused = *waits;
        Q_EMIT failed(result.error());
        return;
    }
    m_found = *result;
    if (chat::isRoomAlone(m_address)) {
        m_found->place.kind = chat::Conversation::Kind::Room;
        m_found->place.name = m_address;
    }
    Q_EMIT ended();
}

// From inside the decision; and whose certificate it was does not matter.
void AddressSearch::notifyAccepted()
{
    if (!m_refused)
        return;
    Q_EMIT refusedCertificateAccepted();
    QMetaObject::invokeMethod(this, &AddressSearch::look, Qt::QueuedConnection);
}

} // namespace everyport::ui
