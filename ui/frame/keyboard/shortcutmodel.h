#pragma once

#include <QAbstractTableModel>

#include "ui/frame/keyboard/shortcutregistry.h"

namespace everyport::ui {

/// The book as a table: what, where, which keys.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT
public:
    ShortcutModel(ShortcutRegistry& registry, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString idOf(const QModelIndex& index) const; ///< Empty for keys that cannot be changed.

private:
    void refill();

    ShortcutRegistry& m_registry;
    QList<ShortcutRegistry::Entry> m_rows;
};

} // namespace everyport::ui
