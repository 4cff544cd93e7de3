#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include "app/devices/deviceregistry.h"
#include "ui/widgets/tables/columnlist.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// Readers, then the serial ports that are plugged in, each below a heading. What changes is told at most four times
/// a second; ages move on once a second while somebody looks.
class DevicesModel : public QAbstractTableModel, private devices::DeviceEvents {
    Q_OBJECT
public:
    enum Column { Name, Place, State, LastCard, Age, Reads, Bad, Driver, Columns };

    enum class Content { ReadersAndPorts, Readers }; ///< Readers alone stand without a heading.
    explicit DevicesModel(
        devices::DeviceRegistry& registry, QObject* parent = nullptr, Content content = Content::ReadersAndPorts);
    ~DevicesModel() override;

    void setWatched(bool watched);                                 ///< Somebody looks: ages move.
    const devices::Device* device(const QModelIndex& index) const; ///< Null for headings and ports.
    const devices::SerialPort* port(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;
    int readerCount() const;
    int countOf(devices::DeviceState state) const;
    int troubleCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void renameWanted(const QString& id, const QString& name);
    void placeWanted(const QString& id, const QString& place);
    void countsChanged();
    void deviceTold(const QString& id); ///< Something of it changed; batched as the rows are.

private:
    struct Row {
        enum class Kind { Heading, Reader, Port } kind = Kind::Reader;
        QString id = {}; ///< The device's, the port's path, or the heading's text.
        int group = 0;
    };

    void deviceAdded(const QString& id) override;
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString& id) override;
    void portsChanged() override;
    void flush();
    void takePorts();
    void removeRow(int row);
    void insertRow(int row, Row what);
    int rowOf(Row::Kind kind, const QString& id) const;
    int endOfGroup(int group) const;

    devices::DeviceRegistry& m_registry;
    Content m_content;
    const ColumnList<devices::Device> m_readerColumns;
    const ColumnList<devices::SerialPort> m_portColumns;
    QList<Row> m_rows;
    QList<devices::SerialPort> m_ports;
    QSet<QString> m_dirty;
    FrameBatch m_batch;
    FrameBatch m_portBatch;
    QTimer m_ages;
};

} // namespace everyport::ui
