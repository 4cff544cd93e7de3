#pragma once

#include <QSet>

#include "app/machine/drivefacts.h"
#include "netcore/bus/busobjects.h"

namespace everyport::machine {

/// Follows UDisks2: file systems on what people plug in, but for what the system runs from. `client` must outlive it.
/// Loop's thread.
class Drives {
public:
    /// `changed` is called when `facts` are others; it may not let go of this object.
    Drives(BusClient& client, std::function<void()> changed);
    const DriveFacts& facts() const { return m_facts; }
    void busLost();

    /// Ready with the folder where its files are; at once where it is mounted. Error: NotFound, or in UDisks2's words
    /// why not, as where a password of the system's would be needed.
    Task<Result<QString>> mount(QString id);
    /// Ready when everything is written, also to other file systems on the same stick, and it may be pulled out. One
    /// that can be without power has none then, unless that would take it from another stick that is open; where that
    /// fails it is closed all the same.
    Task<Result<LetGo>> unmount(QString id);

private:
    void look();
    bool mayPowerOff(const QString& stick) const;
    QVariantMap wholeOf(const QString& path) const;
    std::optional<Drive> driveOf(const QString& path) const;
    QSet<QString> systemDrives() const; ///< Paths of those that the system runs from, with all their partitions.

    BusClient& m_client;
    std::function<void()> m_changed;
    DriveFacts m_facts;
    BusObjects m_objects;
};

} // namespace everyport::machine
