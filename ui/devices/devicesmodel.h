#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QTimer>

#include "app/devices/deviceregistry.h"
#include "ui/widgets/tables/rowsource.h"

namespace everyport::machine {
class Machine;
}
namespace everyport::polls {
class Polls;
}

namespace everyport::ui {

class ComputerRows;
class PortRows;
class ReaderRows;
class Tags;

/// Readers, then the serial ports that are plugged in, then whatever else a page adds, such as the parts of this
/// computer, each kind below a heading. It knows where rows stand; what is in them is their RowSource's. Ages move on
/// once a second while somebody looks.
class DevicesModel : public QAbstractTableModel, private RowSource::Events {
    Q_OBJECT
public:
    enum Column { Name, Place, State, LastCard, Age, Reads, Bad, Driver, TagWords, Columns };

    enum class Content { ReadersAndPorts, Readers }; ///< Readers alone stand without a heading.
    explicit DevicesModel(
        devices::DeviceRegistry& registry, QObject* parent = nullptr, Content content = Content::ReadersAndPorts);
    ~DevicesModel() override;

    void addSource(std::unique_ptr<RowSource> source); ///< Below what there is, in the columns of the enum.
    void addComputer(machine::Machine& machine, polls::Polls& polls); ///< Its parts, by group. Both outlive the model.

    void setTags(const Tags& tags);                                ///< They outlive it; without, the column is empty.
    void setWatched(bool watched);                                 ///< Somebody looks: ages move.
    const devices::Device* device(const QModelIndex& index) const; ///< Null for headings and what is no reader.
    const devices::SerialPort* port(const QModelIndex& index) const;
    bool isOfComputer(const QModelIndex& index) const;
    QString driveOf(const QModelIndex& index) const; ///< Drive::id of a stick; empty for all others.
    QModelIndex indexOf(const QString& id) const;
    int readerCount() const;
    int countOf(devices::DeviceState state) const;
    int computerCount() const;
    int troubleCount() const; ///< Of all kinds.

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
    void rowTold(const QString& id); ///< Something of it changed; batched as the rows are.

private:
    struct Row {
        int group = 0;   ///< Which of the sources.
        QString id = {}; ///< Empty: its heading.
    };

    void rowsListed(RowSource& source) override;
    void rowsChanged(RowSource& source, const QStringList& ids) override;
    void take(int group);
    void removeRow(int row);
    void insertRow(int row, Row what);
    int groupOf(const RowSource& source) const;
    int beginOf(int group) const;
    int rowOf(const QString& id) const;
    QString idIn(const RowSource* source, const QModelIndex& index) const;

    devices::DeviceRegistry& m_registry;
    const bool m_hasHeadings;
    ReaderRows* m_readers = nullptr;
    PortRows* m_ports = nullptr; ///< Null: it has readers alone.
    std::vector<const ComputerRows*> m_computer;
    std::vector<std::unique_ptr<RowSource>> m_sources;
    QList<Row> m_rows;
    QTimer m_ages;
};

} // namespace everyport::ui
