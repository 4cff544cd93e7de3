#include "netcore/bus/busvalue.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusSignature>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>

#include <fcntl.h>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64; // 32 of arrays and 32 of structures; variants bring their own count, so it is held here

QVariant plain(const QVariant& value, int depth);

QVariant element(const QDBusArgument& argument, int depth)
{
    switch (argument.currentType()) {
    case QDBusArgument::BasicType:
    case QDBusArgument::VariantType: return plain(argument.asVariant(), depth);
    case QDBusArgument::ArrayType: {
        if (argument.currentSignature() == u"ay") {
            QByteArray bytes;
            argument >> bytes;
            return bytes;
        }
        QVariantList list;
        argument.beginArray();
        while (!argument.atEnd())
            list.append(element(argument, depth + 1));
        argument.endArray();
        return list;
    }
    case QDBusArgument::StructureType: {
        QVariantList parts;
        argument.beginStructure();
        while (!argument.atEnd())
            parts.append(element(argument, depth + 1));
        argument.endStructure();
        return parts;
    }
    case QDBusArgument::MapType: {
        QVariantMap map;
        argument.beginMap();
        while (!argument.atEnd()) {
            argument.beginMapEntry();
            const auto key = element(argument, depth + 1).toString();
            map.insert(key, element(argument, depth + 1));
            argument.endMapEntry();
        }
        argument.endMap();
        return map;
    }
    case QDBusArgument::MapEntryType:
    case QDBusArgument::UnknownType: break;
    }
    return {};
}

QVariant plain(const QVariant& value, int depth)
{
    if (depth > deepest)
        return {};
    const auto type = value.metaType();
    if (type == QMetaType::fromType<QDBusArgument>())
        return element(value.value<QDBusArgument>(), depth);
    if (type == QMetaType::fromType<QDBusVariant>())
        return plain(value.value<QDBusVariant>().variant(), depth + 1);
    if (type == QMetaType::fromType<QDBusObjectPath>())
        return value.value<QDBusObjectPath>().path();
    if (type == QMetaType::fromType<QDBusSignature>())
        return value.value<QDBusSignature>().signature();
    if (type == QMetaType::fromType<QStringList>()) {
        const auto texts = value.toStringList();
        return QVariantList(texts.begin(), texts.end());
    }
    return value;
}

} // namespace

QVariant busValue(const QVariant& value)
{
    return plain(value, 0);
}

QVariant busPath(const QString& path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

FileDescriptor busDescriptor(const QVariant& value)
{
    const auto descriptor = value.value<QDBusUnixFileDescriptor>();
    return descriptor.isValid() ? FileDescriptor(::fcntl(descriptor.fileDescriptor(), F_DUPFD_CLOEXEC, 0))
                                : FileDescriptor();
}

} // namespace everyport
