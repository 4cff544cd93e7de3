#pragma once

#include <QObject>
#include <QStringList>

#include "app/machine/machine.h"

namespace everyport::faces {

/// The computer that the program runs on. What it shows is read from the machine each time, which must outlive it.
class ComputerFace : public QObject, private machine::MachineEvents {
    Q_OBJECT
    Q_CLASSINFO("doc", "The computer that the program runs on, as its system's services tell it.")
    Q_CLASSINFO("doc:network",
        "How far the network reaches: full, limited, portal (a page asks for a login first), none, unknown; absent: nobody can be asked.")
    Q_CLASSINFO("doc:connection", "What the network is called there; empty: it has no name.")
    Q_CLASSINFO("doc:onBattery", "It runs on its battery.")
    Q_CLASSINFO("doc:battery", "Percent of all batteries together; -1: there is none, or nobody can be asked.")
    Q_CLASSINFO("doc:charging", "The battery is being charged.")
    Q_CLASSINFO("doc:locked", "The session's screen is locked.")
    Q_CLASSINFO("doc:drives", "Memory sticks and cards that are plugged in.")
    Q_CLASSINFO("doc:bluetooth", "Paired devices that are connected now.")
    Q_CLASSINFO("doc:history", "What happened to it, the last of all at the end: time, what, and to whom.")
    Q_CLASSINFO("doc:happened", "Something happened: its name, as in a rule (drive-added), and to whom.")
    Q_CLASSINFO("doc:changed", "Anything of this.")
    Q_PROPERTY(QString network READ network NOTIFY changed)
    Q_PROPERTY(QString connection READ connection NOTIFY changed)
    Q_PROPERTY(bool onBattery READ isOnBattery NOTIFY changed)
    Q_PROPERTY(int battery READ battery NOTIFY changed)
    Q_PROPERTY(bool charging READ isCharging NOTIFY changed)
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed)
    Q_PROPERTY(QStringList drives READ drives NOTIFY changed)
    Q_PROPERTY(QStringList bluetooth READ bluetooth NOTIFY changed)
    Q_PROPERTY(QStringList history READ history NOTIFY happened)

public:
    explicit ComputerFace(machine::Machine& machine);
    ~ComputerFace() override;

    QString network() const;
    QString connection() const { return facts().network.connection; }
    bool isOnBattery() const { return facts().power.isOnBattery; }
    int battery() const { return facts().power.hasBattery ? facts().power.percent : -1; }
    bool isCharging() const { return facts().power.isCharging; }
    bool isLocked() const { return facts().session.isLocked; }
    QStringList drives() const;
    QStringList bluetooth() const;
    QStringList history() const;

Q_SIGNALS:
    void happened(const QString& name, const QString& subject);
    void changed();

private:
    const machine::MachineFacts& facts() const { return m_machine.facts(); }
    void factsChanged() override { Q_EMIT changed(); }
    void happened(const machine::Happening& happening) override;

    machine::Machine& m_machine;
};

} // namespace everyport::faces
