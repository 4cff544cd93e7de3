#pragma once

#include <QSet>

#include "app/devices/deviceregistry.h"
#include "ui/widgets/tables/columnlist.h"
#include "ui/widgets/tables/framebatch.h"
#include "ui/widgets/tables/rowsource.h"

namespace everyport::ui {

class Tags;

/// The card readers, in the order in which they were added. They come and go at once; what changes in them is told at
/// most four times a second. `registry` must outlive it.
class ReaderRows final : public RowSource, private devices::DeviceEvents {
public:
    /// `holder` is whom flushBatches finds its batch at.
    ReaderRows(devices::DeviceRegistry& registry, QObject* holder);
    ~ReaderRows() override;
    ReaderRows(const ReaderRows&) = delete;
    ReaderRows& operator=(const ReaderRows&) = delete;

    void setTags(const Tags& tags) { m_tags = &tags; } ///< They outlive it; without, the column is empty.
    const ColumnList<devices::Device>& columns() const { return m_columns; }
    int countOf(devices::DeviceState state) const;

    QString heading() const override;
    QStringList ids() const override;
    QVariant data(const QString& id, int column, int role) const override;
    bool isEditable(const QString& id, int column) const override;
    int troubleCount() const override;

private:
    void deviceAdded(const QString& id) override;
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString& id) override;
    void flush();

    devices::DeviceRegistry& m_registry;
    const Tags* m_tags = nullptr;
    const ColumnList<devices::Device> m_columns;
    QSet<QString> m_dirty;
    FrameBatch m_batch;
};

} // namespace everyport::ui
