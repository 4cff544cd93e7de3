#include "app/station/servicefiles/valuestogether.h"

#include <algorithm>

#include <QDir>

#include "app/station/process/privileges.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

ConfigFile textOf(const ServiceFile& file)
{
    return ConfigFile::parse(file.text.value_or(QByteArray()), file.path).valueOr(ConfigFile(file.path));
}

/// Files that it is to write.
QList<Error> writtenFilesFaults(const ServiceFile& file, const OptionList& options, const QString& dataFolder)
{
    QList<Error> faults;
    for (const auto& option : options) {
        const auto path = option.type == Option::Type::NewFile ? file.values.text(option.key) : QString();
        if (path.isEmpty())
            continue;
        if (const auto may = Privileges::mayWrite(QDir(dataFolder).filePath(path)); !may)
            faults.append(valueFault(may.error().text, option.key));
    }
    return faults;
}

} // namespace

QList<Error> faultsTogether(const ServiceFile& file, const ServiceType& type, const QString& dataFolder)
{
    const auto text = textOf(file);
    QList<Error> faults;
    for (const auto& fault : type.faults(file.values) + writtenFilesFaults(file, type.options(), dataFolder))
        faults.append(text.located(fault));
    std::stable_sort(
        faults.begin(), faults.end(), [](const Error& one, const Error& other) { return one.native < other.native; });
    return faults;
}

QStringList remarksTogether(const ServiceFile& file, const ServiceType& type, const QList<ServiceFile>& files)
{
    const auto typeOf = [&files](const QString& name) {
        const auto other = std::find_if(
            files.cbegin(), files.cend(), [&name](const ServiceFile& each) { return each.name == name; });
        return other == files.cend() ? QString() : other->type;
    };
    const auto text = textOf(file);
    QStringList remarks;
    for (const auto& remark : remarksOn(type, file.values, typeOf))
        remarks.append(text.located(remark).text);
    return remarks;
}

} // namespace everyport
