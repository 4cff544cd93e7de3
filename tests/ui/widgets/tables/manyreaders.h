#pragma once

#include <memory>

#include <QStandardItemModel>

#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

/// Readers in three columns, the last of numbers; each third is gone.
inline std::unique_ptr<QStandardItemModel> manyReaders(int rows)
{
    auto model = std::make_unique<QStandardItemModel>(0, 3);
    model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("State"), QStringLiteral("Reads")});
    model->setHeaderData(0, Qt::Horizontal, QStringLiteral("name"), Role::Key);
    model->setHeaderData(1, Qt::Horizontal, QStringLiteral("state"), Role::Key);
    model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    for (int i = 0; i < rows; ++i) {
        auto* reads = new QStandardItem(QString::number(i * 7 % 100));
        reads->setData(i * 7 % 100, Role::Sort);
        model->appendRow({new QStandardItem(QStringLiteral("Reader %1").arg(i)),
            new QStandardItem(i % 3 ? QStringLiteral("ready") : QStringLiteral("gone")), reads});
    }
    return model;
}

} // namespace everyport::ui
