#pragma once

#include <functional>

#include <QStringList>

#include "netcore/endpoints/endpoint.h"
#include "netcore/files/filefollower.h"
#include "netcore/interfaces/reactortcp.h"

namespace everyport {

/// How a TCP connection is got: from the reactor, or through a proxy, or through a proxy behind a proxy.
using Dial = std::function<Task<Result<Transport*>>(TcpConnectOptions options, std::unique_ptr<Protocol> protocol)>;

/// What a kind of endpoint is given to listen with: the parameters of listenOn, which must outlive the ports.
struct ListenRequest {
    Reactor& reactor;
    QString service;
    std::shared_ptr<TlsContext> tls;
    ProtocolFactory factory;
    ProtocolWrapper below;
    /// Told of what follows the files that the endpoint names, for who passes a SIGHUP on; it goes with its port.
    std::function<void(std::weak_ptr<FileFollower> follower)> following = {};
    FileFollower::Told told = {}; ///< What became of changes in those files; without one it goes to Qt's log.
};

/// What a kind of endpoint is given to connect with: the parameters of connectTo, and the way out.
struct ConnectRequest {
    Reactor* reactor;
    QString service;
    std::shared_ptr<TlsContext> tls;
    std::unique_ptr<Protocol> protocol;
    Dial dial = {}; ///< Empty: the reactor's own.
};

/// One word that an endpoint may begin with, what may follow, and what is done with it. Other rooms bring theirs with
/// `registerEndpointKind`, before the first endpoint is read.
struct EndpointKind {
    QString name;           ///< "tcp"
    int fewest = 1;         ///< Parts without a key that must follow…
    int most = 1;           ///< …and that may; two at most.
    QStringList keys = {};  ///< key=value that may follow them.
    bool wraps = false;     ///< Another endpoint follows last.
    bool isProgram = false; ///< Keys first, then a program, and all that follows is its arguments.
    /// What is wrong with a place that is written properly, as a sentence; empty where nothing is.
    std::function<QString(const Endpoint& endpoint)> fault = {};
    /// Missing where nothing can listen, or connect, there.
    std::function<Result<Ports>(const Endpoint& endpoint, ListenRequest request)> listen = {};
    std::function<Task<Result<Transport*>>(const Endpoint& endpoint, ConnectRequest request)> connect = {};
};

/// Loop's thread; a kind of the same name is replaced.
void registerEndpointKind(EndpointKind kind);
/// Null where there is none of that name.
const EndpointKind* endpointKind(const QString& name);
QStringList endpointKindNames();

/// For wrappers: the same request, one endpoint further in.
Result<Ports> listenOn(const Endpoint& endpoint, ListenRequest request);
Task<Result<Transport*>> connectTo(const Endpoint& endpoint, ConnectRequest request);
/// `dial` of the request, or the reactor's own TCP.
Task<Result<Transport*>> dialTcp(
    const ConnectRequest& request, TcpConnectOptions options, std::unique_ptr<Protocol> protocol);
/// What a listening port makes for each caller.
ProtocolFactory wholeFactory(const ListenRequest& request);

} // namespace everyport
