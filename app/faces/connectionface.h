#pragma once

#include <memory>

#include <QObject>
#include <QStringList>

#include "netcore/transport/connectionregistry.h"

namespace everyport::faces {

/// One connection, as the Connections page shows it. Its numbers are there to be read; what passes is told while
/// somebody listens.
class ConnectionFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "Something on the wire.")
    Q_CLASSINFO("doc:who", "Account or device, once it is known.")
    Q_CLASSINFO("doc:state", "connecting, open, closing or closed")
    Q_CLASSINFO("doc:close", "Sends what is queued, then closes.")
    Q_CLASSINFO(
        "doc:passed", "A message passed, in the protocol's own words and without secrets: < came in, > went out.")
    Q_PROPERTY(qulonglong id READ id CONSTANT)
    Q_PROPERTY(QString protocol READ protocol)
    Q_PROPERTY(QString service READ service)
    Q_PROPERTY(QString who READ who)
    Q_PROPERTY(QString peer READ peer)
    Q_PROPERTY(QString state READ state)
    Q_PROPERTY(bool incoming READ isIncoming CONSTANT)
    Q_PROPERTY(bool encrypted READ isEncrypted)
    Q_PROPERTY(qulonglong bytesIn READ bytesIn)
    Q_PROPERTY(qulonglong bytesOut READ bytesOut)

public:
    explicit ConnectionFace(std::shared_ptr<ConnectionRecord> record) : m_record(std::move(record)) {}

    qulonglong id() const { return m_record->id; }
    QString protocol() const { return m_record->protocol; }
    QString service() const { return m_record->service; }
    QString who() const { return m_record->who; }
    QString peer() const { return m_record->peer.toString(); }
    QString state() const;
    bool isIncoming() const { return m_record->direction == ConnectionRecord::Direction::In; }
    bool isEncrypted() const { return !m_record->tls().version.isEmpty(); }
    qulonglong bytesIn() const { return m_record->bytesIn; }
    qulonglong bytesOut() const { return m_record->bytesOut; }

    Q_INVOKABLE void close();

Q_SIGNALS:
    void passed(const QString& words);

protected:
    void connectNotify(const QMetaMethod& signal) override;

private:
    void note(bool in, QByteArrayView unit);
    void tell();

    std::shared_ptr<ConnectionRecord> m_record;
    QStringList m_noted;  ///< Since `tell`, which is on its way then.
    qsizetype m_left = 0; ///< More than anybody reads.
    Registration m_watching;
};

} // namespace everyport::faces
