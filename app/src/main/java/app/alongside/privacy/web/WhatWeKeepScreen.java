package app.alongside.privacy.web;

import app.alongside.privacy.DataMap.DataClass;
import app.alongside.privacy.DataMap.Entry;
import java.util.List;
import java.util.Map;

/** Everything kept about people, the most private first. */
public record WhatWeKeepScreen(Map<DataClass, List<Entry>> byClass) {}
