#pragma once

#include <memory>

#include <QObject>
#include <QTimer>
#include <QUrl>

#include "netcore/tls/certificateretry.h"
#include "protocols/websocket/textfeed.h"
#include "ui/charts/chartdata.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// A poll of another station, by its results address: the same snapshots that a browser gets, over a WebSocket that
/// comes back by itself. Where the other station's certificate is refused it waits until somebody accepts it, or
/// `connectNow`. `reactor` outlives it, and what `proxyFor` asks.
class FollowedPoll : public QObject, private websocket::TextFeedEvents {
    Q_OBJECT
public:
    FollowedPoll(Reactor& reactor, const QUrl& address, ProxyResolver proxyFor = {}, QObject* parent = nullptr);
    ~FollowedPoll() override;

    /// "http://192.168.1.7:8080/r/lunch" as it should be, or an empty one with a sentence that says what would be
    /// right.
    static QUrl addressFrom(const QString& typed, QString* fault);
    static QUrl socketAddress(const QUrl& address);
    /// What a snapshot says; false where it is none.
    bool takeSnapshot(const QByteArray& json);

    QUrl address() const { return m_address; }
    const ChartData& data() const { return m_data; }
    QString title() const;
    bool isLive() const { return m_live; } ///< The line stands; the numbers are of now.
    bool isOpen() const { return m_open; } ///< Voting is.
    Mark mark() const;
    QString stateWords() const; ///< "Live", "Closed", "Reconnecting in 4 s", "No such poll there"
    /// Whose certificate was refused, as trust::AcceptedCertificates::waitingAt takes it; empty where it was not.
    QString certificate() const { return m_certificate; }
    void connectNow(); ///< Drops the line that there is, if there is one.

Q_SIGNALS:
    void changed();

private:
    void feedReceived(const QByteArray& utf8) override;
    void takeNewest();
    void feedEnded(const websocket::Closing& closing) override;

    Reactor& m_reactor;
    QUrl m_address;
    ProxyResolver m_proxyFor;
    ChartData m_data;
    QString m_event;
    std::unique_ptr<websocket::TextFeed> m_feed;
    QString m_certificate;
    CertificateRetry m_accepted;
    QTimer m_retry;
    QTimer m_rest;       ///< Between two that are shown: nobody sees more, however many are sent.
    QByteArray m_newest; ///< Came meanwhile.
    int m_delay = 500;
    bool m_live = false;
    bool m_open = false;
    bool m_gone = false;
    bool m_seen = false;
};

} // namespace everyport::ui
