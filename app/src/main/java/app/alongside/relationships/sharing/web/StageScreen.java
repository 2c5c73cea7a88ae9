package app.alongside.relationships.sharing.web;

import app.alongside.learning.Resource;
import java.util.List;

/** The resources that fit a stage best. */
public record StageScreen(List<Resource> resources) {}
