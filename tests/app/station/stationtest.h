#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/station/running/commands.h"
#include "app/station/running/station.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/task/deferred.h"

namespace everyport {

/// Waits for a Task by running the loop.
template <typename T>
T got(Task<T> task)
{
    if (!QTest::qWaitFor([&] { return task.isReady(); }, 10'000))
        qFatal("no answer came");
    return task.take();
}

/// Collects what a command prints.
struct Lines : CommandOutput {
    QString text;
    int waits = 0; ///< How often it was asked for room.
    void print(const QString& more) override { text += more; }
    Task<Result<Done>> drained() override
    {
        ++waits;
        return Result<Done>(Done());
    }
};

/// A service that is nothing but its values.
class PlainType final : public ServiceType {
public:
    QString name() const override { return QStringLiteral("plain"); }
    QString description() const override { return QStringLiteral("Does nothing."); }
    OptionList options() const override
    {
        return {{.key = QStringLiteral("motto"), .fallback = QStringLiteral("hello")},
            {.key = QStringLiteral("colour"), .fallback = QStringLiteral("blue"), .needsRestart = false},
            {.key = QStringLiteral("password"), .secret = true}};
    }
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;
};

class PlainService final : public ListedService {
public:
    PlainService(QString name, OptionValues values) : m_name(std::move(name)), m_values(std::move(values)) {}
    Task<Result<Done>> start() override
    {
        if (m_values.text(QStringLiteral("motto")) == QLatin1String("fail"))
            return Result<Done>(
                Error{Error::Kind::Local, Reason::AddressNotAvailable, QStringLiteral("No such place."), {}, 99});
        return Result<Done>(Done());
    }
    Task<Result<Done>> stop() override
    {
        if (m_values.text(QStringLiteral("motto")) == QLatin1String("never stops"))
            return m_never.task();
        return Result<Done>(Done());
    }
    QStringList addresses() const override
    {
        return {QStringLiteral("plain://") + m_name + QLatin1Char('/') + m_values.text(QStringLiteral("motto"))};
    }
    ClientLines howToConnect() const override
    {
        return {ClientLine::command(QStringLiteral("cat"), QStringLiteral("cat ") + addresses().first()),
            ClientLine::sentence(QStringLiteral("Cats come in."))};
    }
    void reconfigure(const OptionValues& values) override { m_values = values; }

private:
    QString m_name;
    OptionValues m_values;
    Deferred<Result<Done>> m_never;
};

inline Result<std::unique_ptr<ListedService>> PlainType::make(ServiceContext context, OptionValues values) const
{
    return std::unique_ptr<ListedService>(std::make_unique<PlainService>(context.name, std::move(values)));
}

inline ServiceTypes plainTypes()
{
    ServiceTypes types;
    types.push_back(std::make_unique<PlainType>());
    return types;
}

} // namespace everyport
