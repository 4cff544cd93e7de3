#pragma once

#include <memory>
#include <vector>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/stations/enrolling/invitation.h"
#include "app/stations/sharedstations.h"
#include "app/storage/database.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/stations/playedexchange.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"

namespace everyport::stations {

/// A program of its own: polls on a real file, and its end of the exchange.
class Place {
public:
    Place(MemoryReactor& reactor, PlayedService& service, const QString& name)
        : m_reactor(reactor), m_service(service), m_name(name)
    {
        open();
    }
    ~Place() { close(); }

    void open()
    {
        auto opened = Database::open(m_reactor, storagePlace(m_folder.filePath(QStringLiteral("polls.db"))));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        database = std::move(*opened);
        registry = std::make_unique<polls::PollRegistry>(m_reactor.clock(), *database);
        if (!waited(registry->load()))
            qFatal("the polls did not load");
        shared = std::make_unique<SharedStations>(SharedStations::Surroundings{m_reactor.clock(), *database, *registry},
            SharedStations::Says{.version = QStringLiteral("1.0"),
                .host = m_name,
                .info = [this](const QString& sentence) { infos.append(sentence); },
                .warning = [this](const QString& sentence) { warnings.append(sentence); }});
        if (!waited(shared->load()))
            qFatal("it did not load");
    }
    void close()
    {
        if (shared)
            shared->detach();
        exchange.reset();
        shared.reset();
        registry.reset();
        database.reset();
    }
    bool attach(StationsHub::Role role, const QByteArray& card = {})
    {
        const auto login = shared->login();
        const auto address = login && !login->address.isEmpty() ? login->address
            : role == StationsHub::Role::Home                   ? m_name + QStringLiteral("@here")
                                                                : readInvitation(card).value_or(Invitation()).account;
        exchange = std::make_unique<PlayedExchange>(m_service, address + QStringLiteral("/") + m_name);
        exchange->isHome = role == StationsHub::Role::Home;
        const auto attached = shared->attach(*exchange, role, card);
        if (!attached) {
            refusal = attached.error().text;
            return false;
        }
        exchange->connect();
        return true;
    }
    /// As after SIGKILL.
    bool restart(StationsHub::Role role)
    {
        close();
        open();
        return attach(role);
    }
    /// While the program is stopped, somebody copies its folder, or puts the copy back by hand.
    bool keepCopy() { return copied(m_folder.path(), m_copy.path()); }
    bool putCopyBack() { return copied(m_copy.path(), m_folder.path()); }
    template <typename T>
    T waited(Task<T> task)
    {
        if (!m_reactor.turnUntil([&task] { return task.isReady(); }))
            qFatal("it never answered");
        return task.take();
    }
    template <typename T>
    bool done(Task<Result<T>> task)
    {
        const auto result = waited(std::move(task));
        if (!result.ok())
            qInfo("%s", qPrintable(result.error().text));
        return result.ok();
    }
    bool tap(const QString& reader, const QString& tag)
    {
        registry->tapped({.reader = reader, .tag = tag, .at = m_reactor.clock().wallMsecs()});
        return m_reactor.turnUntil([this] { return registry->waitingTaps() == 0; });
    }

    std::unique_ptr<Database> database;
    std::unique_ptr<polls::PollRegistry> registry;
    std::unique_ptr<PlayedExchange> exchange;
    std::unique_ptr<SharedStations> shared;
    QStringList warnings;
    QStringList infos;
    QString refusal;

private:
    bool copied(const QString& from, const QString& to)
    {
        close();
        const QDir source(from), target(to);
        bool isDone = true;
        for (const auto& name : target.entryList(QDir::Files))
            isDone &= QFile::remove(target.filePath(name));
        for (const auto& name : source.entryList(QDir::Files))
            isDone &= QFile::copy(source.filePath(name), target.filePath(name));
        open();
        return attach(StationsHub::Role::Station) && isDone;
    }

    MemoryReactor& m_reactor;
    PlayedService& m_service;
    const QString m_name;
    QTemporaryDir m_folder;
    QTemporaryDir m_copy;
};

/// A home and two stations that share the poll `fruit`, which is open, with readers at both.
class SharedPlaces {
public:
    Place& home() { return *m_places[0]; }
    Place& yard() { return *m_places[1]; }
    Place& hall() { return *m_places[2]; }
    Place& add(const QString& name)
    {
        m_places.push_back(std::make_unique<Place>(*m_reactor, *m_service, name));
        return *m_places.back();
    }
    bool enrol(Place& place, const QString& name)
    {
        auto invited = home().waited(home().shared->invite(name));
        if (!invited)
            return false;
        if (!place.attach(StationsHub::Role::Station, writeInvitation(*invited)))
            return false;
        run(std::chrono::seconds(3));
        if (!place.shared->trouble().isEmpty())
            qInfo("%s", qPrintable(place.shared->trouble()));
        return place.shared->name() == name && place.shared->trouble().isEmpty();
    }
    /// Time goes by, and everybody says and hears what there is.
    void run(std::chrono::milliseconds time, std::chrono::milliseconds step = std::chrono::milliseconds(100))
    {
        for (auto left = time; left > std::chrono::milliseconds(0); left -= step) {
            m_reactor->advance(step);
            turn();
        }
    }
    void turn()
    {
        m_service->turn();
        for (int i = 0; i < 2; ++i) {
            m_reactor->turn();
            for (auto& place : m_places) { // what their threads write is written, and read what they read
                auto written = place->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; });
                (void)place->waited(std::move(written));
                auto read = place->database->read([](QSqlDatabase&) -> Result<Done> { return Done{}; });
                (void)place->waited(std::move(read));
            }
        }
        m_reactor->turn();
        m_service->turn();
        m_reactor->turn();
    }
    int votes(Place& place) { return place.registry->tally(QStringLiteral("fruit")).votes; }
    bool agree()
    {
        for (auto& place : m_places) {
            if (place->registry->tally(QStringLiteral("fruit")) != home().registry->tally(QStringLiteral("fruit"))
                || place->registry->pastRounds(QStringLiteral("fruit"))
                    != home().registry->pastRounds(QStringLiteral("fruit")))
                return false;
        }
        return true;
    }
    /// Once everybody has everything, whatever their threads and pauses take.
    bool settled()
    {
        for (int tries = 0; tries < 40 && !agree(); ++tries)
            run(std::chrono::seconds(15), std::chrono::milliseconds(500));
        return agree();
    }
    bool assign(Place& place)
    {
        return place.done(
                   place.registry->assign(QStringLiteral("fruit"), QStringLiteral("ra"), QStringLiteral("apple")))
            && place.done(
                place.registry->assign(QStringLiteral("fruit"), QStringLiteral("rp"), QStringLiteral("pear")));
    }

    void begin()
    {
        end(); // the one before may have failed at its beginning
        m_reactor = std::make_unique<MemoryReactor>();
        m_service = std::make_unique<PlayedService>();
        for (const auto& name : {QStringLiteral("town-hall"), QStringLiteral("yard"), QStringLiteral("hall")})
            add(name);
        QVERIFY(home().attach(StationsHub::Role::Home));
        QVERIFY(home().done(home().registry->save(polls::fruitPoll())));
        QVERIFY(home().done(home().registry->openPoll(QStringLiteral("fruit"))));
        QVERIFY(home().done(home().shared->share(QStringLiteral("fruit"))));
        QVERIFY(enrol(yard(), QStringLiteral("yard")));
        QVERIFY(enrol(hall(), QStringLiteral("hall")));
        run(std::chrono::seconds(3));
        QVERIFY(yard().registry->find(QStringLiteral("fruit")));
        QVERIFY(hall().registry->find(QStringLiteral("fruit")));
        QVERIFY(assign(yard()));
        QVERIFY(assign(hall()));
    }
    void end()
    {
        m_places.clear();
        m_service.reset();
        m_reactor.reset();
    }

protected:
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<PlayedService> m_service;
    std::vector<std::unique_ptr<Place>> m_places;
};

} // namespace everyport::stations
