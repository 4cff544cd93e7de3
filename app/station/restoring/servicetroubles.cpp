#include "app/station/restoring/servicetroubles.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include "app/backup/restoring/restoreguard.h"
#include "app/services/servicetypes.h"
#include "app/station/servicefiles/portclashes.h"
#include "app/station/servicefiles/servicefiles.h"
#include "netcore/endpoints/endpointcertificates.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using backup::FileChange;
using backup::RestoreMode;
using State = FileChange::State;

QString placeOf(const QString& file)
{
    return QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

/// Files that stand beside the service's own, and that it does not run without.
QStringList filesNamedBy(const ServiceFile& file, const OptionList& options)
{
    QStringList names;
    for (const auto& option : options) {
        const auto given = option.repeated ? file.values.texts(option.key) : QStringList{file.values.text(option.key)};
        if (option.type == Option::Type::File)
            names << given;
        for (const auto& text : option.type == Option::Type::Endpoint ? given : QStringList()) {
            const auto place = Endpoint::parse(text);
            for (const auto& files : place ? certificatesNamedBy(*place) : QList<CertificateWatch::Files>())
                names << files.certificate << files.key;
        }
    }
    names.removeAll(QString());
    return names;
}

class ServiceTroubles {
public:
    ServiceTroubles(const backup::Places& here, const backup::RestorePlan& plan, RestoreMode mode)
        : m_here(here), m_mode(mode)
    {
        for (const auto& change : plan.files) {
            const auto there = placeOf(fileOf(here, change.path));
            if (comes(change))
                m_come.insert(there);
            else if (change.state == State::Gone && mode == RestoreMode::Replace)
                m_gone.insert(there);
            else if (change.state == State::Same && mode == RestoreMode::Replace)
                m_same.insert(there);
        }
    }

    QStringList texts()
    {
        const auto& types = serviceTypes();
        for (const auto& file : readServiceFiles(m_here.config, types)) {
            const auto there = placeOf(file.path);
            if (!m_come.contains(there) && !m_gone.contains(there))
                add(file, m_same.contains(there));
        }
        // What is staged stands below the data folder, also where that is another's and the configuration is not.
        const auto owner = backup::RestoreGuard(m_here).owner().user;
        for (const auto& file : readServiceFiles(backup::stagedPlaces(m_here).config, types, owner)) {
            if (m_come.contains(placeOf(fileOf(m_here, u"config/services/"_s + file.name + u".toml"_s))))
                add(file, true);
        }
        for (const auto& clash : portClashes(m_files, types))
            m_texts << clash.text;
        return m_texts;
    }

private:
    bool comes(const FileChange& change) const
    {
        return change.state == State::Fresh || (change.state == State::Other && m_mode == RestoreMode::Replace);
    }

    void add(const ServiceFile& file, bool isOfBackup)
    {
        const auto* type = serviceType(file.type);
        const auto options = type ? type->options() : OptionList();
        const auto fault = std::find_if(file.faults.begin(), file.faults.end(),
            [&](const Error& each) { return !isOfComingFile(each, file, options); });
        const auto named = filesNamedBy(file, options);
        const auto gone = std::find_if(
            named.begin(), named.end(), [this](const QString& name) { return m_gone.contains(placeOf(name)); });
        const auto willNotRun = u"Service %1 will not run: %2"_s;
        if (isOfBackup && fault != file.faults.end())
            m_texts << willNotRun.arg(file.name, fault->text);
        else if (gone != named.end())
            m_texts << willNotRun.arg(file.name, u"%1 goes, since it is not in the backup."_s.arg(*gone));
        m_files << file;
    }

    /// Whether it is only missing because it comes, too.
    bool isOfComingFile(const Error& fault, const ServiceFile& file, const OptionList& options) const
    {
        const auto* option = findOption(options, fault.code);
        const auto text = file.text ? ConfigFile::parse(*file.text, file.path) : Result<ConfigFile>(Error::cancelled());
        if (!option || option->type != Option::Type::File || option->repeated || !text)
            return false;
        return m_come.contains(placeOf(text->values().value(fault.code).toString()));
    }

    const backup::Places& m_here;
    const RestoreMode m_mode;
    QSet<QString> m_come; // where they will stand
    QSet<QString> m_gone;
    QSet<QString> m_same;
    QList<ServiceFile> m_files; // as they will be
    QStringList m_texts;
};

} // namespace

QStringList serviceTroubles(const backup::Places& here, const backup::RestorePlan& plan, RestoreMode mode)
{
    return ServiceTroubles(here, plan, mode).texts();
}

} // namespace everyport
