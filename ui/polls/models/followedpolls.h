#pragma once

#include <map>
#include <memory>

#include <QObject>

#include "ui/polls/models/followedpoll.h"

class QSettings;

namespace everyport::ui {

/// The other stations' polls that are watched here. Their addresses come back with the window.
class FollowedPolls : public QObject {
    Q_OBJECT
public:
    /// Both outlive it, and what `proxyFor` asks.
    FollowedPolls(Reactor& reactor, QSettings& memory, ProxyResolver proxyFor = {}, QObject* parent = nullptr);

    static constexpr int mostFollowed = 20;

    QStringList addresses() const { return m_order; }
    bool isFull() const;                                 ///< No other one can be followed.
    FollowedPoll* poll(const QString& address) const;    ///< Null where that is none of ours.
    void follow(const QUrl& address, qsizetype at = -1); ///< -1: as the last.
    qsizetype leave(const QString& address);             ///< Where it stood; -1 where it is none of ours.

Q_SIGNALS:
    void changed();

private:
    void open(const QString& address, qsizetype at = -1);

    Reactor& m_reactor;
    QSettings& m_memory;
    ProxyResolver m_proxyFor;
    QStringList m_order;
    std::map<QString, std::unique_ptr<FollowedPoll>> m_polls;
};

} // namespace everyport::ui
