#pragma once

#include <optional>

#include "app/services/core/servicelist.h"

namespace everyport {

/// The last file of each service that was right, kept beside the data, for the day when it is not. Only a convenience:
/// what cannot be kept is not told. Where it lies is any thread's to ask, and `keep` is for those that may wait.
class LastGoodFiles {
public:
    /// `services` must outlive it.
    LastGoodFiles(QString dataFolder, const ServiceList& services);

    QString pathOf(const QString& service) const;
    static void keep(const QString& file, const QString& copy);
    /// What stands in it; nothing where the service's file never was right.
    std::optional<OptionValues> values(const QString& service) const;

private:
    QString m_dataFolder;
    const ServiceList& m_services;
};

} // namespace everyport
